import type { ReceivedMessages } from '../id/received.ts';

export const receivedEn: ReceivedMessages = {
  title: 'We have received your complaint',
  keep: 'Keep this code, only you have it.',
  keepHow: 'Take a screenshot, print it, or copy the code now; we cannot show it again.',
  qrLabel: 'QR code that holds your tracking code',
  why: 'With that code you can see how it goes, read the answer and reply.',
  ifLost: 'If you lose it, an officer can give you a new one by your contact.',
  noContact: 'You left no contact. Please keep this code well, for we cannot replace it if it is lost.',
  number: 'Complaint number',
  receivedAt: 'Received',
  unit: 'Handled by',
  dueAt: 'Answer due by',
  files: 'Files',
  attached: (counts) => `${counts} attached`,
  hash: 'Fingerprint of the complaint (SHA-256)',
  noName: 'You gave no name. If you take this complaint to the Ombudsman later, have your name and address ready.',
  follow: 'See your complaint',
  fullProof: 'Full proof of filing',
};
