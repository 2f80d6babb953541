import { listOfficialAccounts as operation } from '@kotak-aduan/api-client/operations/list-official-accounts';
import type { Dependencies } from '../dependencies.ts';
import { sha256Hex } from '../services/hash.ts';
import { listOfficialAccounts } from '../services/list-official-accounts.ts';
import { defineRoute, type Route } from './route.ts';

export function listOfficialAccountsRoute({ directory }: Dependencies): Route {
  const etag = `"${sha256Hex(JSON.stringify([directory.city.officialAccounts ?? [], directory.city.units])).slice(0, 32)}"`;
  return defineRoute(operation, async ({ query }, context) => {
    context.setHeader('ETag', etag);
    context.setHeader('Cache-Control', 'no-cache');
    return { accounts: listOfficialAccounts(directory, query.unitId ?? null) };
  });
}
