import { listPlaces } from '@kotak-aduan/api-client/operations/list-places';
import type { Dependencies } from '../dependencies.ts';
import { sha256Hex } from '../services/hash.ts';
import { knownPlaces } from '../services/known-places.ts';
import { defineRoute, type Route } from './route.ts';

export function listPlacesRoute({ directory }: Dependencies): Route {
  const places = [...knownPlaces(directory.city)];
  const etag = `"${sha256Hex(JSON.stringify(places)).slice(0, 32)}"`;
  return defineRoute(listPlaces, async (_input, context) => {
    context.setHeader('ETag', etag);
    context.setHeader('Cache-Control', 'no-cache');
    return { places };
  });
}
