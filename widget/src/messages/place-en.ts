import type { PlaceMessages } from './place-id.ts';

export const placeEn = {
  hereTitle: 'I am at that place now',
  hereWhy: 'The browser asks you first. The point goes only with your complaint.',
  useHere: 'Use my position',
  finding: 'Finding your position…',
  found: (metres: number) => `Your position is marked, right to about ${metres} metres.`,
  hereRefused: 'The browser does not allow your position. Never mind: describe the place, or search for its name below.',
  hereUnknown: 'Your position was not found. Try again in the open, describe the place, or search for its name below.',
  searchLabel: 'Search for a village, a street or a place',
  searchHint: 'A part of the name is enough.',
  results: (count: number) =>
    count === 0 ? 'Nothing fits yet. Try another name, or just describe the place.' : `${count} ${count === 1 ? 'place fits' : 'places fit'}.`,
  listFailed: 'The list of places has not come. Just describe the place, or try again.',
  tryAgain: 'Try again',
  kinds: { village: 'Village', street: 'Street', landmark: 'Place' },
  chosen: (name: string) => `${name} chosen.`,
  mapTitle: 'On the map',
  mapFrom: (source: string) => `The pictures of the map come from ${source}.`,
  showMap: 'Show the map',
  mapFailed: 'The map has not come. Check your connection and try again.',
  done: 'Close',
} satisfies PlaceMessages;
