import type { ClaimMessages } from '../id/claim.ts';

export const claimEn: ClaimMessages = {
  heading: 'We have put your complaint on record',
  thanks: 'Thank you for telling us.',
  what: (city) =>
    `You complained on social media, and those who look after the official account of ${city} put it on record, so that somebody deals with it. Then they sent you this link in a direct message, together with its number.`,
  withoutScript:
    'To make a tracking code this page needs JavaScript. Open the link in another browser, such as Chrome or Firefox. You can’t? Just reply to that direct message: your answer comes there, too, from whoever sent you this link.',
  beginTitle: 'Follow your complaint yourself',
  begin:
    'With a tracking code you see how far your complaint is, answer the officers, and say so if the result is not good enough. The code is made on this device and sent to nobody. So that only its author can open it, you will send one word from your account.',
  beginButton: 'Make my tracking code',
  codeTitle: 'First, keep this tracking code',
  code: 'Only you have it. Don’t send this code to anybody, not to us either.',
  copyCode: 'Copy the code',
  wordTitle: 'Then send us this word',
  word: 'Reply to the direct message that brought you this link, from the account that you complained with. This is all you need to send:',
  copyWord: 'Copy the word',
  onlyYours: 'Send only the word that you see on your own screen. If somebody tells you to send another one, don’t.',
  until: 'This word is good until',
  waitTitle: 'Once it has arrived',
  wait: 'Your code begins to work as soon as we have read that word. Leave this page open. If it was closed, the code that you kept works all the same.',
  waitButton: 'Check now',
  acceptedTitle: 'This complaint is yours now',
  accepted: 'Keep this code. With it you can open your complaint at any time, on any device.',
  copied: 'Copied.',
  copyFailed: 'Not copied yet. Press and hold the text, then choose Copy.',
  news: {
    menunggu: 'One moment…',
    belum: 'Your word has not been read yet. Have you sent it? Check again later.',
    terpotong: 'The link was cut off. Open it again from the direct message, or copy the whole link into your browser.',
    'tidak-ada': 'This link is not valid, or somebody has the complaint already. If that is not you, reply to our direct message.',
    penuh: 'This link was tried too often. Try again tomorrow, or reply to our direct message.',
    putus: 'The server can’t be reached. Check your connection and try again. Your code stays the same.',
    ditolak: 'This word is no longer valid: its time is over, or somebody else has the complaint. If that is not you, reply to our direct message.',
  },
  whyTitle: 'Why you don’t see it here',
  why: 'This page leaves out what you wrote, so that others who find the link can’t read it.',
  notYours: 'Was that message not for you? Then leave it. Opening this page keeps nothing about you.',
};
