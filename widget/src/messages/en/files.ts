import type { FilesMessages } from '../id/files.ts';
import { howMany } from './how-many.ts';

export const filesEn: FilesMessages = {
  optional: '(optional)',
  captionLabel: 'Caption',
  captionHint: 'One short sentence, such as “the hole in front of the school gate”.',
  earlier: 'Move earlier',
  later: 'Move later',
  position: (position, all) => `Number ${position} of ${all}.`,
  cover: 'Cover a face or number plate',
  covered: (parts) => howMany(parts, { one: '1 part covered', several: `${parts} parts covered` }),
  placeGiven: 'The place where this photo was taken will be sent along.',
  withholdPlace: 'Leave the place out',
  done: 'Done',
  size: (megabytes) => `It is ${megabytes.toFixed(1)} MB large.`,
  cannotPlay: 'It cannot be played on this page, but it will be sent.',
  cannotShow: 'The picture cannot be shown here.',
  tooLarge: (name: string, megabytes: number) =>
    `${name} is ${megabytes} MB, which is too large. The limit is 25 MB. Take it again at a normal size, or send without it.`,
  tooManyPixels: (name: string) => `${name} is too wide to open here. Take it again at a normal size, or send without it.`,
  notPhoto: (name: string) => `${name} is not a photo we can take. Choose a JPG, PNG or WebP photo, or send without one.`,
};
