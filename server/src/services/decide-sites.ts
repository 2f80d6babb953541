import { allowedSitesMax } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { DatabaseTransaction } from '../repositories/database.ts';
import { findAllowedOrigins, findSite, upsertDecidedSite } from '../repositories/site-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { appendCityEvent } from './append-city-event.ts';

export interface SiteDecision {
  readonly origins: readonly string[];
  readonly state: 'allowed' | 'refused';
}

/** A coordinator's word on websites: it holds from the next request on, and stands in the city's chain of events. */
export async function decideSites(
  { origins, state }: SiteDecision,
  { context, operator }: { context: OperationContext; operator: OperatorCaller },
  { sites, now, randomId }: Pick<Dependencies, 'sites' | 'now' | 'randomId'>,
): Promise<void> {
  const at = now().toISOString();
  await context.transact(
    async (transaction) => {
      for (const origin of new Set(origins)) {
        // What stands in the city's file is allowed already, and only there it can be taken out.
        if (sites.isFixed(origin) || (await findSite(transaction, origin))?.state === state) continue;
        await upsertDecidedSite(transaction, { origin, state, at, by: operator.operatorId });
        const by = { actor_operator_id: operator.operatorId, actor_unit_id: operator.unitId };
        await appendCityEvent(transaction, { event_id: randomId(), kind: `site-${state}`, at, ...by, subject: origin });
      }
      if (state === 'allowed') await assertRoom(transaction, sites);
    },
    { reference: state },
  );
  await sites.load();
}

async function assertRoom(transaction: DatabaseTransaction, sites: Dependencies['sites']): Promise<void> {
  const beside = (await findAllowedOrigins(transaction)).filter((origin) => !sites.isFixed(origin));
  if (beside.length > allowedSitesMax) throw new ApiError('invalid-input', `more than ${allowedSitesMax} sites`, { fields: ['origins'] });
}
