import { siteOriginSchema } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { deleteAskedSitesBeyond, findSite, upsertAskedSite } from '../repositories/site-repository.ts';
import { runTransaction } from './run-transaction.ts';

/** More can't be looked through; the ones that nobody visits make room. */
export const askedSitesMax = 100;
/** Visitors come by the minute; when the last one came is kept this roughly, and written this seldom. */
const noteEveryMs = 3_600_000;

/** Keeps that a page's visitors meet no box there: the origin and when, and nothing of whoever visited. */
export async function noteSiteRequest(
  { origin, clientAddress }: { origin: string; clientAddress: string },
  { database, rateLimiter, now }: Pick<Dependencies, 'database' | 'rateLimiter' | 'now'>,
): Promise<void> {
  // Whatever no browser would send for a website that could ever be listed.
  if (!siteOriginSchema.safeParse(origin).success) return;
  // Told all the same that it is not listed: a whole office may stand behind one address, and a box that isn't told takes what can never arrive.
  if (!rateLimiter.tryTake('site-request', clientAddress)) return;
  const known = await findSite(database, origin);
  const at = now();
  if (known !== undefined && (known.state !== 'asked' || at.getTime() - Date.parse(known.last_asked_at ?? '') < noteEveryMs)) return;
  await runTransaction(database, async (transaction) => {
    await upsertAskedSite(transaction, { origin, at: at.toISOString() });
    await deleteAskedSitesBeyond(transaction, askedSitesMax);
  });
}
