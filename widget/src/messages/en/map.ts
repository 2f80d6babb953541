import type { MapMessages } from '../id/map.ts';

export const mapEn = {
  mapLabel: 'Map. Move it until the cross is on the place; with a keyboard, use the arrow keys, plus and minus.',
  howTo: 'Move the map until the cross is on the place.',
  closer: 'Closer',
  further: 'Further',
  useThis: 'Use this point',
  used: 'This point is used. Move on if it is not right yet.',
  tilesMissing: 'Some pictures of the map have not come. The point can be used all the same.',
  noTiles: 'No picture of the map has come, so nothing can be pointed at here yet. Search for its name above, or use your position.',
  crossAt: (latitude, longitude) => `The pictures of the map have not come. The cross is at ${latitude.toFixed(5)}, ${longitude.toFixed(5)}.`,
} satisfies MapMessages;
