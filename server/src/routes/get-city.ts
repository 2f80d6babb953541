import { getCity } from '@kotak-aduan/api-client/operations/get-city';
import type { CityConfig } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { cityConfig } from '../services/city-config.ts';
import { sha256Hex } from '../services/hash.ts';
import { defineRoute, type Route } from './route.ts';

interface Made {
  readonly config: CityConfig;
  readonly etag: string;
}

export function getCityRoute({ directory: { city } }: Dependencies): Route {
  const make = (language: string): Made => {
    const config = cityConfig(city, language);
    return { config, etag: `"${sha256Hex(JSON.stringify(config)).slice(0, 32)}"` };
  };
  const indonesian = make('id');
  const others = new Map(Object.keys(city.wordsByLanguage ?? {}).map((language) => [language, make(language)]));
  return defineRoute(getCity, async ({ query }, context) => {
    const { config, etag } = others.get(query.locale ?? '') ?? indonesian;
    context.setHeader('ETag', etag);
    context.setHeader('Cache-Control', 'no-cache');
    return config;
  });
}
