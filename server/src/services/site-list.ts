import type { City } from '@kotak-aduan/api-client/schemas';
import type { Database } from '../repositories/database.ts';
import { findAllowedOrigins } from '../repositories/site-repository.ts';

/** The origins whose pages may hold the box: those of the city's file, and those that a coordinator allowed. */
export interface SiteList {
  has(origin: string): boolean;
  isFixed(origin: string): boolean;
  origins(): readonly string[];
  /** Reads anew what was allowed; to be called after each decision. */
  load(): Promise<void>;
}

/** Kept in memory, because each request asks. */
export function createSiteList({ city, database }: { city: City; database: Database }): SiteList {
  const fixed = new Set(city.sites.map(({ origin }) => origin));
  let allowed = new Set<string>(fixed);
  return {
    has: (origin) => allowed.has(origin),
    isFixed: (origin) => fixed.has(origin),
    origins: () => [...allowed],
    load: async () => {
      allowed = new Set([...fixed, ...(await findAllowedOrigins(database))]);
    },
  };
}
