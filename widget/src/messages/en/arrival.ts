import type { ArrivalMessages } from '../id/arrival.ts';

export const arrivalEn = {
  asking: 'One moment, we first ask whether this complaint has arrived…',
  cancel: 'Keep it',
  missing: 'This complaint has not reached us. Delete it with its photos?',
  delete: 'Yes, delete',
  missingOther: 'We have no complaint under this code. Your words are still here and can be sent as a new complaint.',
  sendAnother: 'Send as a new complaint',
  unknownWithdraw: 'We can’t be sure yet: this complaint may have arrived. Keep its code first; with it you can see the complaint later.',
  unknownEdit:
    'We can’t be sure yet: this complaint may have arrived. If you change it now and it turns out to have arrived, we keep your new words apart and tell you.',
  unknownSend: 'It seems that we received the complaint with this code before you changed it. We can’t fetch its receipt yet. Your new words are still here.',
  copyFirst: 'Copy the code first',
  askAgain: 'Ask again',
  deleteHere: 'Delete from this device',
  editAnyway: 'Change it anyway',
  wiped: 'Deleted from this device. If it did arrive, you can see it with this code:',
  kept: 'I have kept the code',
  filedWithdraw:
    'It turns out that we have received this complaint, so it can’t be taken back here. If nothing needs to be done any more, write that to the officer. Its code and receipt are below.',
  filedEdit: 'It turns out that we have received this complaint, so its text can’t be changed any more. What you want to add can be sent as a message.',
  filedSend:
    'It turns out that we received this complaint before you changed it. Your new words are not sent yet, and we have kept them. Send them as an added message, or as a new complaint.',
  add: 'Add a message',
  addElsewhere: 'Add a message on the city’s page',
  openCopy: 'Make it a new complaint',
} satisfies ArrivalMessages;
