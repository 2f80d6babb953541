import type { MediaMessages } from '../id/media.ts';

export const mediaEn: MediaMessages = {
  title: 'A video or PDF',
  hint: 'A video of at most 1 minute, a PDF of at most 10 MB. We remove the place, the maker’s name and other notes stored inside.',
  takeVideo: 'Film something',
  chooseVideo: 'Choose a video',
  choosePdf: 'Choose a PDF',
  chooseAudio: 'Choose a recording',
  close: 'Close',
  waiting: (names) => `The connection is down. We hold ${names} and prepare it by ourselves once you are connected.`,
  tryAgain: 'Try now',
  signed: (names) =>
    `The digital signature in ${names} does not go along, because we remove the personal data inside the file. Keep the original in case officers ask for it.`,
  attachUnsigned: 'Attach it',
  letGo: 'Not now',
  problems: {
    'media-too-large': (name) => `${name} is too large to send; the limit is 10 MB. Make a shorter recording and choose it again.`,
    'media-too-long': (name) => `${name} is too long. A video may last 1 minute, a voice recording 3. Make a shorter one and choose it again.`,
    'media-unreadable': (name) => `${name} cannot be read. Try to record again here, or choose another file.`,
    'pdf-too-large': (name) => `${name} is over 10 MB. Take photos of the pages that matter and send those.`,
    'pdf-encrypted': (name) => `${name} is locked with a password, so officers cannot open it. Save it without one, or take photos of the pages.`,
    'pdf-unreadable': (name) => `${name} cannot be read. Save it as a PDF again, or take photos of the pages.`,
    'not-accepted': (name) => `${name} is not a file we can take. Send a photo, a video, a voice recording or a PDF.`,
    'part-missing': (name) => `${name} cannot be prepared because the connection is down. Choose it again once you are connected.`,
  },
};
