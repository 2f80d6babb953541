import type { CoverMessages } from '../id/cover.ts';
import { howMany } from './how-many.ts';

export const coverEn: CoverMessages = {
  title: 'Cover a face or number plate',
  hint: 'Drag over the part you want covered. Once saved, nobody can see that part any more, not even you, and the box can’t be taken off. Made a mistake? Remove the photo and choose it again.',
  keysHint: 'With a keyboard: add a box, move it with the arrow keys, resize it with Shift and the arrows, then press Enter.',
  picture: 'The photo being covered',
  add: 'Add a box',
  undo: 'Undo',
  save: 'Save the covered photo',
  saving: 'Covering…',
  cancel: 'Cancel',
  box: (position, left, top, width, height) =>
    `Box ${position}: ${left} percent from the left, ${top} percent from the top, ${width} percent wide, ${height} percent high`,
  placed: (position) => `Box ${position} is in place.`,
  removed: (position) => `Box ${position} was removed.`,
  count: (boxes) => (boxes === 0 ? 'Nothing is covered yet.' : howMany(boxes, { one: 'One part is covered.', several: `${boxes} parts are covered.` })),
  unsent: 'Your complaint has not been sent, because the boxes you drew do not cover this photo yet.',
  failed: 'This photo cannot be covered here. Remove it, or take it again without faces and plates.',
};
