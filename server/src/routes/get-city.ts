import { getCity } from '@kotak-aduan/api-client/operations/get-city';
import type { Dependencies } from '../dependencies.ts';
import { cityConfig } from '../services/city-config.ts';
import { sha256Hex } from '../services/hash.ts';
import { defineRoute, type Route } from './route.ts';

export function getCityRoute({ directory }: Dependencies): Route {
  const config = cityConfig(directory.city);
  const etag = `"${sha256Hex(JSON.stringify(config)).slice(0, 32)}"`;
  return defineRoute(getCity, async (_input, context) => {
    context.setHeader('ETag', etag);
    context.setHeader('Cache-Control', 'no-cache');
    return config;
  });
}
