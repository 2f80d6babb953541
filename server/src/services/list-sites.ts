import type { siteListSchema } from '@kotak-aduan/api-client/operations/list-sites';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { findSites } from '../repositories/site-repository.ts';

type SitePage = z.input<typeof siteListSchema>;

/** Those of the city's file first, then the others by name. */
export async function listSites({ database, directory, sites }: Pick<Dependencies, 'database' | 'directory' | 'sites'>): Promise<SitePage> {
  const rows = (await findSites(database)).filter(({ origin }) => !sites.isFixed(origin));
  return {
    sites: [
      ...directory.city.sites.map(({ origin }) => ({
        origin,
        state: 'allowed' as const,
        isFixed: true,
        firstAskedAt: null,
        lastAskedAt: null,
        decidedAt: null,
      })),
      ...rows.map((row) => ({
        origin: row.origin,
        state: row.state,
        isFixed: false,
        firstAskedAt: row.first_asked_at,
        lastAskedAt: row.last_asked_at,
        decidedAt: row.decided_at,
      })),
    ],
  };
}
