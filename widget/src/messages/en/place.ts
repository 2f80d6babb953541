import type { PlaceMessages } from '../id/place.ts';
import { howMany } from './how-many.ts';

const directionsEn = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};

export const placeEn = {
  hereTitle: 'I am at that place now',
  hereWhy: 'The browser asks you first. The point goes only with your complaint.',
  useHere: 'Use my position',
  finding: 'Finding your position…',
  found: (metres: number) => `Your position is marked, right to about ${metres} ${howMany(metres, { one: 'metre', several: 'metres' })}.`,
  hereRefused: 'The browser does not allow your position. Never mind: describe the place, or search for its name above.',
  hereUnknown: 'Your position was not found. Try again in the open, describe the place, or search for its name above.',
  searchLabel: 'Search for a village, a street or a place',
  listLabel: 'Places that fit',
  searchHint: 'A part of the name is enough.',
  results: (count: number) =>
    count === 0
      ? 'Nothing fits yet. Try another name, or just describe the place.'
      : `${count} ${howMany(count, { one: 'place fits', several: 'places fit' })}.`,
  listFailed: 'The list of places has not come. Just describe the place, or try again.',
  tryAgain: 'Try again',
  kinds: { village: 'Village', street: 'Street', landmark: 'Place' },
  chosen: (name: string) => `${name} chosen.`,
  lies: (name: string) => `The place: ${name}.`,
  at: (name: string) => `The point: ${name}.`,
  near: (name: string) => `The point is near ${name}.`,
  away: (metres: number, direction: keyof typeof directionsEn, name: string) =>
    `The point is about ${metres < 950 ? `${Math.max(10, Math.round(metres / 50) * 50)} metres` : `${(metres / 1_000).toFixed(1)} km`} ${directionsEn[direction]} of ${name}.`,
  coordinates: (latitude: number, longitude: number) => `The point is at latitude ${latitude.toFixed(5)}, longitude ${longitude.toFixed(5)}.`,
  stillWritten: (words: string) => `What you wrote still goes along: “${words}”. Change it if it does not fit this point.`,
  removePoint: 'Remove the point',
  removeChoice: 'Remove this choice',
  mapTitle: 'On the map',
  mapFrom: (source: string) => `The pictures of the map come from ${source}.`,
  showMap: 'Show the map',
  mapFailed: 'The map has not come. Check your connection and try again.',
  done: 'Close',
} satisfies PlaceMessages;
