import type { NumbersMessages } from '../id/numbers.ts';

export const numbersEn = {
  title: 'There is personal data in what you wrote',
  hint: 'If it is not needed to deal with your complaint, hide it. This check happens on your device only.',
  kinds: {
    nik: 'Identity number',
    kk: 'Family card number',
    phone: 'Phone number',
    card: 'Card number',
    account: 'Bank account',
    email: 'E-mail address',
    plate: 'Number plate',
  },
  mask: 'Hide',
  maskOne: (kind: string, shown: string) => `Hide ${kind} ${shown}`,
  maskAll: 'Hide all',
  keep: 'Keep it, it is needed',
  masked: (count: number) => `${count} hidden.`,
  beforeSending: 'Not sent yet. Hide them, or keep what is needed, then press Send again.',
} satisfies NumbersMessages;
