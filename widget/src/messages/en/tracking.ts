import { followingEn } from '@kotak-aduan/api-client/messages/following-en';
import type { TrackingMessages } from '../id/tracking.ts';

export const trackingEn = {
  ...followingEn,

  trackOpening: 'Looking for your complaint…',
  trackFromQr: 'This browser notes the address of the QR in its history, with the code. On a shared phone or computer, clear the history when you are done.',
  trackOnlyThere: 'So that this page cannot read your code, complaints are only opened on the city’s page.',
  trackThere: 'Open the city’s page',
  trackToReceipt: 'Back to the tracking code',
  playVoice: (seconds: number | null) => (seconds === null ? 'Listen to the recording' : `Listen to the recording (${seconds} s)`),
  playVideo: (seconds: number | null) => (seconds === null ? 'Play the video' : `Play the video (${seconds} s)`),
  photoEnlarge: 'tap to enlarge',
  photoMissing: 'This photo could not be loaded.',
  replySending: 'Sending your reply…',
  refreshed: 'Up to date.',
  movedOn: 'This complaint has just changed, so that step is no longer possible.',
  unsentCopy: 'Copy the text',
  unsentCopied: 'Copied.',
  unsentCopyFailed: 'It couldn’t be copied. Mark the text, then copy it.',
  unsentDrop: 'Discard this text',
  compare: 'Slide to compare before and after',
  compareNow: (before: number) => `${before}% before, ${100 - before}% after`,
  leaveMeans: 'Leaves this page at once.',
  leaveKeys: 'So does the Esc key.',

  // Done, or not.
  confirmSend: 'Close this complaint',
  verdictCancel: 'Never mind',
  sendingNow: 'Sending…',

  // One's own data.
  contactQuestion:
    'Delete this contact? We can no longer send you news, and a code that is lost after that cannot be replaced. Your complaint is still dealt with.',
  contactConfirm: 'Yes, delete my contact',
  dataComing: 'Fetching your data…',
  dataDownload: 'Download as a text file',
  dataFile: 'complaint-data',
  dataHide: 'Close my data',

  // On this device.
  keepLabel: (isPhone: boolean) => `Keep it on this ${isPhone ? 'phone' : 'device'}`,
  keepMeans: 'The code is locked away here, so that next time a tap is enough. Not for phones or computers that others use too.',
  kept: 'Kept.',
  keepFailed: 'This device refuses to keep it: it may be full, or this may be a private window. Please note your code somewhere else.',
  keepNotRemoved: 'It could not be removed from here yet. Please try once more; if it stays, delete this site’s data in the browser’s settings.',
  keptTitle: (isPhone: boolean) => `Complaints kept on this ${isPhone ? 'phone' : 'device'}`,
  keptNews: {
    asking: 'One moment, having a look…',
    new: 'There is news',
    none: 'Nothing new yet',
    unknown: '',
    failed: 'The news can’t be seen right now.',
    dead: 'This code is no longer valid: there is a new one. Was it not you who asked for it? Tell the city through its official channels.',
    waiting: 'It does not count yet: wait until an officer reaches you.',
  },
  keptNewsHere: 'There is news about your complaint',
  keptOpen: (number: string) => `Open complaint ${number}`,
  keptRemove: (number: string) => `Remove from here: the code of complaint ${number}`,
  keptRemoveShort: 'Remove from here',

  // The code is lost.
  lostLeave: 'You have not copied this new code, and it can’t be shown again. Leave it?',
  lostLeaveYes: 'Yes, leave it',
  lostBack: 'Back',

  // The new code as a picture, or shared with oneself.
  lostCardTitle: 'New tracking code',
  lostCardMark: 'Mark for the officer',
  lostCardNote: 'It counts once an officer has reached you. Tell the officer only the mark, never the code.',
} satisfies TrackingMessages;
