import type { DraftsMessages } from '../id/drafts.ts';
import { howMany } from './how-many.ts';

export const draftsEn = {
  title: 'Your complaints on this device',
  seeCode: 'See its code',
  letGo: 'Delete from here',
  nothingWritten: 'Nothing written yet',
  changedAt: (moment: string) => `Last changed ${moment}`,
  files: (count: number) => `${count} ${howMany(count, { one: 'attachment', several: 'attachments' })}`,
  queued: (clock: string) => `It may not have arrived yet. We try again at ${clock}.`,
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
  notKept: 'What you have written now is not saved on this device. Send or delete it first, so that it is not lost.',
} satisfies DraftsMessages;
