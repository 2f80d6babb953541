import type { NotListedMessages } from '../id/not-listed.ts';

export const notListedEn: NotListedMessages = {
  title: 'Complaints can’t be written on this website yet',
  hint: 'The city hasn’t listed this website. It takes your complaint on its own page.',
  typed: 'What you have written',
  typedHint: 'It hasn’t been sent. Copy it, and paste it on the city’s page.',
  copy: 'Copy the text',
  copied: 'Copied.',
  failed: 'It couldn’t be copied. Mark the text, then copy it.',
};
