import type { DraftsMessages } from '../id/drafts.ts';
import { howMany } from './how-many.ts';

export const draftsEn = {
  title: 'Your complaints on this device',
  seeCode: 'See its code',
  letGo: 'Delete from here',
  nothingWritten: 'Nothing written yet',
  changedAt: (moment: string) => `Last changed ${moment}`,
  files: (count: number) => `${count} ${howMany(count, { one: 'attachment', several: 'attachments' })}`,
  queued: (clock: string, mayBeFiled: boolean) => `${mayBeFiled ? 'It may not have arrived yet' : 'It is not sent yet'}. We try again at ${clock}.`,
  sending: 'Being sent',
  failed: 'Not sent yet. Open it to see why.',
  sent: (complaintNumber: string) => `Sent, number ${complaintNumber}`,
  open: 'Open',
  openOne: (words: string) => `Open: ${words}`,
  remove: 'Delete',
  removeOne: (words: string) => `Delete: ${words}`,
  confirm: 'Yes, delete this draft',
  codeGoes: 'Its tracking code is deleted with it. Without the code you can’t see this complaint again. Copy it first:',
  confirmSent: 'Yes, delete it. I have kept the code.',
  cancel: 'Keep it',
  conflict: 'This complaint was also changed in another tab. We kept both: the one here and the one from the other tab. Compare them and send only one.',
  openConflict: 'See the one from the other tab',
  sentThere: 'You have sent this complaint from another tab. Its tracking code is the same.',
  sentElsewhere:
    'You have sent this complaint from another tab. What you wrote here is not sent yet, and we have kept it. Send it as an added message, or as a new complaint.',
  onItsWay:
    'You have sent this complaint from another tab, and it is still on its way. What you wrote here is not sent yet, and we have kept it. As soon as that complaint has arrived, you can add it.',
  goneElsewhere:
    'This complaint is not on this device any more. You may have sent it from another tab; we can’t be sure yet. What you wrote here is not sent yet, and we have kept it.',
  notKept: 'What you have written now is not saved on this device. Send or delete it first, so that it is not lost.',
} satisfies DraftsMessages;
