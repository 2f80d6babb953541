import { listOfficialAccounts as operation } from '@kotak-aduan/api-client/operations/list-official-accounts';
import type { Dependencies } from '../dependencies.ts';
import { findConfirmedAccounts } from '../repositories/audited-account-repository.ts';
import { sha256Hex } from '../services/hash.ts';
import { listOfficialAccounts } from '../services/list-official-accounts.ts';
import { defineRoute, type Route } from './route.ts';

export function listOfficialAccountsRoute({ directory, database }: Dependencies): Route {
  return defineRoute(operation, async ({ query }, context) => {
    const official = listOfficialAccounts(directory, query.unitId ?? null, await findConfirmedAccounts(database));
    // Of these accounts: what was compressed is kept by its tag, so that of one agency must not be that of another.
    context.setHeader('ETag', `"${sha256Hex(JSON.stringify(official)).slice(0, 32)}"`);
    context.setHeader('Cache-Control', 'no-cache');
    return official;
  });
}
