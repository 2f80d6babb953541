import type { NoticeMessages } from '../id/notice.ts';

export const noticeEn: NoticeMessages = {
  answeredSubject: (number: string) => `Complaint ${number}: there is an answer`,
  answered: (number: string) => `There is an answer to your complaint ${number}.`,
  changedSubject: (number: string) => `Complaint ${number}: its status has changed`,
  changed: (number: string) => `The status of your complaint ${number} has changed.`,
  howToRead: (address: string) =>
    `To read it, open ${address} and enter your tracking code. For your safety neither the complaint nor the code is written here.`,
  automatic: 'This message was sent automatically and cannot be answered. To hear no more, open the complaint and choose to delete your contact.',
  /** By WhatsApp, from an operator's own hand. */
  fromOfficers: (city: string) => `Hello, we answer complaints at ${city}.`,
  neverCode: 'Our staff never ask for your tracking code. To hear no more, open the complaint and choose to delete your contact.',
};
