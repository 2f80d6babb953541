import { whoKnowsEn } from '@kotak-aduan/api-client/messages/who-knows-en';
import { coverEn } from './cover-en.ts';
import { dangerEn } from './danger-en.ts';
import { dictationEn } from './dictation-en.ts';
import { draftsEn } from './drafts-en.ts';
import { filesEn } from './files-en.ts';
import type { Messages, ShellMessages } from './id.ts';
import { foldedEn } from './folded-en.ts';
import { fullProofEn } from './full-proof-en.ts';
import { mapEn } from './map-en.ts';
import { mediaEn } from './media-en.ts';
import { numbersEn } from './numbers-en.ts';
import { officialEn } from './official-en.ts';
import { onBehalfEn } from './on-behalf-en.ts';
import type { PartTexts } from './part-texts.ts';
import { placeEn } from './place-en.ts';
import { questionsEn } from './questions-en.ts';
import { receiptEn } from './receipt-en.ts';
import { voiceEn } from './voice-en.ts';

export { en as errorTexts } from '@kotak-aduan/api-client/messages/en';
export { trackingEn } from './tracking-en.ts';

export const partsEn: PartTexts = {
  cover: coverEn,
  danger: dangerEn,
  dictation: dictationEn,
  drafts: draftsEn,
  files: filesEn,
  folded: foldedEn,
  fullProof: fullProofEn,
  map: mapEn,
  media: mediaEn,
  numbers: numbersEn,
  official: officialEn,
  onBehalf: onBehalfEn,
  place: placeEn,
  questions: questionsEn,
  receipt: receiptEn,
  voice: voiceEn,
};

export const shellEn = {
  frameTitle: 'Complaint box',
  openForm: 'Write your complaint on the city’s page',
} satisfies ShellMessages;

export const en = {
  title: 'Tell us what is wrong',
  textLabel: 'What happened, where, and since when?',
  textHint: 'Only the officers who deal with it and those who oversee them can read this. Your complaint is not published anywhere.',
  charactersLeft: (left: number) => `${left} characters left.`,
  charactersOver: (over: number) => `${over} characters too many. Please shorten it a little.`,
  send: 'Send complaint',
  preparing: 'One moment…',
  partsFailed: 'Part of this form has not loaded yet. What you wrote is safe on this page. Check your connection and press the button again.',
  required: 'needed',
  notYet: 'none yet',
  partComing: 'One moment…',
  partMissing: 'The connection is down. Try again once it is back.',
  dictate: 'Speak, and we write it down',
  trackLink: 'Have a code? See your complaint',
  onlyHttps: 'This form opens only over a secure connection.',
  openSafePage: 'Write your complaint on the city’s page',

  saved: (isPhone: boolean) => `Saved on this ${isPhone ? 'phone' : 'device'}`,
  saving: 'Saving…',
  numbersDoubt: 'There may be a personal number in your text, such as an ID or a phone number. Remove it if it isn’t needed, then press Send once more.',
  memoryOnly: 'This device cannot keep what you write. Do not close the page before it is sent.',
  pageOutdated: 'This form has been updated and what you wrote is saved. Reload this page to go on.',
  pageReload: 'Reload',
  sharedNow: 'This complaint isn’t kept on this device. Don’t close the page before it is sent.',
  sharedNotWiped: 'What was written before could not be removed from this device. Clear the browser’s history once it is sent.',
  yourDrafts: (drafts: number) => `Your drafts (${drafts})`,
  draftTitle: 'Draft and shared device',
  startOverCancel: 'Keep it',

  photosTitle: 'Photos',
  photosNow: (files: number) => `${files} attached`,
  photosHint: 'Photos help officers find the place. At most 10. We remove the location stored inside them.',
  takePhoto: 'Take a photo',
  choosePhotos: 'Choose photos',
  photosLeft: (left: number) => (left === 0 ? 'That makes 10; no more can be added.' : `${left} more can be added.`),
  fileNames: {
    image: (position: number) => `Photo ${position}`,
    audio: (position: number) => `Voice ${position}`,
    video: (position: number) => `Film ${position}`,
    application: (position: number) => `Document ${position}`,
  },
  editFile: (name: string) => `Edit ${name}`,
  edit: 'Edit',
  removeFile: (name: string) => `Remove ${name}`,
  remove: 'Remove',
  photoPreparing: 'Preparing the attachments…',
  placeOffer: (photos: number, name: string) =>
    photos === 1 ? `${name} says where it was taken. Include the place?` : `${photos} photos say where they were taken. Include the places?`,
  givePlace: 'Include',
  declinePlace: 'No, leave it out',
  recordVoice: 'Record your voice',
  addMedia: 'Add a video or PDF',
  photosLost: (lost: number) => `${lost} ${lost === 1 ? 'photo was' : 'photos were'} not saved in time. Please choose again.`,
  filesTooLarge: (name: string) => `There is no room for ${name}: all files together may have 50 MB. Remove one first, or send without it.`,
  photosTooMany: (left: number) => `At most 10 photos. The last ${left} were left out; remove one first if you want to swap it.`,
  photoTooLarge: (name: string, megabytes: number) =>
    `${name} is ${megabytes} MB, which is too large. The limit is 25 MB. Take it again at a normal size, or send without it.`,
  photoTooManyPixels: (name: string) => `${name} is too wide to open here. Take it again at a normal size, or send without it.`,
  photoUnreadable: (name: string) => `${name} cannot be read. Choose another photo, or send without one.`,
  photoNotPhoto: (name: string) => `${name} is not a photo we can take. Choose a JPG, PNG or WebP photo, or send without one.`,
  photosFull: (isPhone: boolean) => `This ${isPhone ? 'phone' : 'device'} has run out of space, so the photo is not stored. Send now, or remove a photo first.`,

  placeTitle: 'Place',
  placeNow: 'marked',
  placeLabel: 'Address or landmark',
  placeExample: 'For example: in front of the market, near the gate, RT 02 RW 05',
  placeShow: 'Show the place',

  agencyTitle: 'Goes to',
  agencyNowSuggested: (agency: string) => `${agency} (suggested)`,
  agencyByOfficer: 'Let an officer decide',
  agencyGroup: 'Agencies',
  districtGroup: 'Districts',
  officialLabel: 'This is about an official',
  officialMeans: 'Only the city’s inspectorate reads it, not the place where that official works.',

  identityTitle: 'Name',
  identityNowOnBehalf: 'for somebody else',
  identityNamed: 'With my name',
  identityWithheld: 'Name withheld',
  identityNone: 'Without a name',
  identityNoneMeans: 'Answers can only be seen with the code.',
  who: whoKnowsEn,
  identityElsewhere: 'Want your name withheld, or no name at all?',
  identityElsewhereLink: 'Open on the city’s page',
  identityElsewhereMeans: 'so that this website cannot read along.',
  nameLabel: 'Full name',
  nameOptional: 'Optional; without it we take your complaint without a name.',
  onBehalfLabel: 'I write for somebody else',

  contactTitle: 'Contact',
  publishPhotos: 'My photos may be shown when the city tells what was done',
  publishPhotosMeans: 'Not required. Your complaint is dealt with just the same.',

  noticeTitle: 'How your data is used',
  noticeController: (controller: string) => `Responsible for the data: ${controller}.`,
  noticeLegalBasis: (basis: string) => `Legal basis: ${basis}.`,
  noticeVersion: (version: string) => `Notice version ${version}.`,
  emergency: 'In danger now? Call',

  errorsTitle: 'Something is still missing',
  errorTextShort: 'Write your complaint first; a word or two will do.',
  errorTextLong: (over: number) => `Your complaint is ${over} characters too long. Please shorten it a little.`,
  errorPhotos: 'Add at least one photo.',
  errorPlace: 'Write where it is, or press “Show the place”.',
  errorName: 'Write your name.',
  errorNameElsewhere: 'A name can be withheld only on the city’s page. Open that page, or choose to write with your name.',
  errorNameHidden: 'Write your name, or choose “Without a name”.',
  errorAgency: 'Choose the agency, or choose “Let an officer decide”.',
  errorContact: { whatsapp: 'Check your WhatsApp number.', phone: 'Check your phone number.', email: 'Check your email address. For example name@example.com' },
  errorContactNone: 'Choose how to reach you.',
  errorContactEmpty: { whatsapp: 'Write your WhatsApp number.', phone: 'Write your phone number.', email: 'Write your email address.' },

  sendingPhotos: (done: number, all: number) => `Sending file ${done} of ${all}…`,
  sendingText: 'Sending your complaint…',
  sendingWait: 'Please keep this page open.',
  queuedTitle: 'Not sent yet, but safely kept',
  queuedTitleMemory: 'Not sent yet. Don’t close this page',
  queuedWhy: {
    offline: 'The internet connection is down.',
    portal: 'This network does not reach our service yet. On public Wi-Fi, sign in on its page first, or use mobile data.',
    busy: 'Our service is busy.',
  },
  queuedBody: 'We keep trying by ourselves while this page is open, and again when you come back.',
  queuedMemory: 'Leave this page open; we keep trying by ourselves.',
  queuedNext: (time: string) => `Next try at ${time}.`,
  retryNow: 'Send now',
  backToEdit: 'Change',
  withdraw: 'Take it back',
  withdrawQuestion: 'Delete this complaint and its photos? It will not be sent.',
  withdrawConfirm: 'Yes, delete',
  codeAlready: 'Your tracking code exists already: keep it now. It works once the complaint is sent.',
  filePause: 'Pause',
  fileGoOn: 'Go on',
  fileRetry: 'Try again',
  fileStates: { waiting: 'Waiting', paused: 'Paused', failed: 'Cut off', done: 'Sent' },
  failedTitle: 'Your complaint has not been sent',
  failedFile: (name: string) => `It stopped at the attachment “${name}”.`,
  failedKept: 'Your text and photos are still here.',

  receiptTitle: 'We have received your complaint',
  receiptKeep: 'Keep this code, only you have it.',
  receiptWhy: 'With it you can see the answer and reply. If you lose it, an officer can give you a new one by your contact; without a contact, nobody can.',
  copyCode: 'Copy code',
  copied: 'Code copied.',
  copyFailed: 'Copying did not work. Mark the code, then copy it.',
  receiptStays: 'The code stays here until you press “Write another complaint”.',
  receiptLeaves: 'Keep it now: this device does not store the code. Before you leave, press “Write another complaint” to clear the screen.',
  seeComplaint: 'See this complaint',
  writeAnother: 'Write another complaint',
} satisfies Messages;
