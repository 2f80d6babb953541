import type { ReceiptMessages } from '../id/receipt.ts';

export const receiptEn: ReceiptMessages = {
  keepTitle: 'Keep the tracking code',
  qrLabel: 'QR code: point another phone’s camera here to see this complaint',
  share: 'Share with yourself',
  shareHint: 'For example to your notes, or to a chat with yourself.',
  picture: 'Make a picture',
  codePicture: 'Picture with your tracking code',
  proofPicture: 'Picture of the proof of filing',
  hold: 'Press and hold the picture (right-click it on a computer), then choose “Save image”.',
  download: 'Download the picture',
  inApp: 'This page is open inside another app. Copy the code or take a screenshot first, then close it.',
  openBrowser: 'Open the complaint page in the browser',

  cardTitle: 'Tracking code of a complaint',
  code: 'Tracking code (secret)',
  number: 'Complaint number',
  where: 'Open at',
  cardNote: 'Only you have this code. Give it to nobody.',

  proofTitle: 'Proof of filing',
  proofHint: 'Holds neither the text nor the code, so you may show it to anybody.',
  received: 'Received',
  agency: 'Handled by',
  due: 'Answer due by',
  hash: 'Fingerprint of the complaint (SHA-256)',
  proofNote: 'This fingerprint proves that what we received is what you sent.',
  copyProof: 'Copy the proof',
  copied: 'Proof copied.',
  copyFailed: 'It couldn’t be copied. Mark the text, then copy it.',
  full: 'Ask for the full proof',
  fullHint: 'Holds everything that you wrote. Keep it safe.',
};
