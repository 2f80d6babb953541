import { howMany } from '@kotak-aduan/api-client/messages/how-many';
import type { ProblemsMessages } from '../id/problems.ts';

export const problemsEn: ProblemsMessages = {
  title: 'Your complaint has not been sent yet',
  kept: 'What you wrote is still here.',
  keptWithFiles: (files) => `What you wrote and your ${howMany(files, { one: 'file', several: `${files} files` })} are still here.`,
  check: 'Check this, then send again:',
  text: (least, most) => `Tell us what is wrong, in at least ${least} and at most ${most} characters.`,
  attachments: (most) => `Add at least one photo and at most ${most} files: for a complaint like this officers need to see it.`,
  place: 'Write where it is, or choose the village: for a complaint like this officers must know where to go.',
  placeLong: (most) => `Write the place more briefly, in at most ${most} characters.`,
  village: 'This village is not in the city’s list. Choose one from the list, or leave it empty.',
  category: 'Choose from the list, or let an officer decide.',
  agency: 'Choose an agency from the list, or let an officer decide.',
  identity: 'Choose whether your name may be known.',
  name: (most) => `Write your name, in at most ${most} characters, or choose to give none.`,
  onBehalfOf: (most) => `Write the name of the person you write for, in at most ${most} characters, or choose “For myself”.`,
  contact: (most) => `Write a phone number with all its digits, for example 0812 3456 7890, or an address like name@example.com; at most ${most} characters.`,
  contactMissing: 'Write your number or address: for a complaint like this officers may have to ask you.',
  contactKind: (kinds) => `This city reaches people by ${kinds} only. Write one of these.`,
  tooOld: 'This form has been open for long. What you wrote is still here; check it, then send.',
  notDone: 'That did not work',
  goBack: 'Press the back button of your browser: what you wrote is usually still there.',
  backToForm: 'Back to the complaint form',
};
