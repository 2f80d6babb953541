import type { ClipsMessages } from './clips-id.ts';

export const clipsEn = {
  heading: 'Clips from your phone',
  how: 'In Instagram, Facebook or WhatsApp press Share, then choose Meja Aduan. The desk has to be installed on the phone first, by the browser’s menu: “Add to home screen”.',
  paste: 'Paste a link',
  pasteHint: 'A link to a post or comment. Words around it may come along.',
  pictures: 'Screenshots (one or more)',
  picturesHint: 'What a picture says of place and device is taken out before it is kept.',
  make: 'Make a draft',
  makeEmpty: 'Paste a link or choose a picture first.',
  back: 'Back to the list',
  addPictures: 'Add screenshots',
  platform: 'Where is this from?',
  platformHint: 'A picture alone doesn’t say.',
  elsewhere: 'Somewhere else',
  shortLink: 'This is a short link: it doesn’t say which post it is. To see whether it was clipped before, open it and copy the whole address.',
  leftOut: (count: number) => `${count} ${count === 1 ? 'file was' : 'files were'} left out: no picture, too large, or too many.`,
  notStored: 'This device can’t keep drafts. Don’t close this page before it is sent.',
  offline: 'The server can’t be reached. Drafts are kept on this phone, and sent once it is connected and the desk is open.',
  notices: {
    penuh: 'What you shared wasn’t kept: 20 are waiting already. Open the desk, sign in, then share it once more.',
    gagal: 'What you shared wasn’t kept. Please share it once more.',
    kosong: 'What you shared was empty: no link and no picture.',
    ulangi: 'The desk has only just become ready to take what a phone shares. Please share it once more.',
  },
} satisfies ClipsMessages;
