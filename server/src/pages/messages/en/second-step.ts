import type { SecondStepMessages } from '../id/second-step.ts';

export const secondStepEn: SecondStepMessages = {
  pageTitle: (city) => `Almost there: ${city}`,
  refusedTitle: (city) => `Not sent yet: almost there, ${city}`,
  title: 'Almost there',
  notSent: 'Your complaint has not been sent yet. What you filled in is kept on this page.',
  optional: 'Optional.',
  choose: 'Choose',
  yes: 'Yes',
  no: 'No',
  numbersTitle: 'There is personal data in what you wrote',
  numbers: {
    nik: 'identity number, NIK',
    kk: 'family card number',
    phone: 'phone number',
    card: 'bank card number',
    account: 'bank account number',
    email: 'e-mail address',
    plate: 'number plate',
  },
  numbersHint: 'Officers usually do not need it. If you hide it, stars take the place of some of its digits.',
  mask: 'Hide and send',
  keep: 'Send as it is',
};
