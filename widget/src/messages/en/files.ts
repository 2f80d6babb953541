import type { FilesMessages } from '../id/files.ts';

export const filesEn: FilesMessages = {
  optional: '(optional)',
  captionLabel: 'Caption',
  captionHint: 'One short sentence, such as “the hole in front of the school gate”.',
  earlier: 'Move earlier',
  later: 'Move later',
  position: (position, all) => `Number ${position} of ${all}.`,
  cover: 'Cover a face or number plate',
  placeGiven: 'The place where this photo was taken will be sent along.',
  withholdPlace: 'Leave the place out',
  done: 'Done',
  size: (megabytes) => `It is ${megabytes.toFixed(1)} MB large.`,
  cannotPlay: 'It cannot be played on this page, but it will be sent.',
  cannotShow: 'The picture cannot be shown here.',
};
