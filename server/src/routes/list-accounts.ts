import { auditedAccountsSchema, listAccounts } from '@kotak-aduan/api-client/operations/list-accounts';
import type { Dependencies } from '../dependencies.ts';
import { listAuditedAccounts } from '../services/audited-accounts.ts';
import { defineRoute, type Route } from './route.ts';

export function listAccountsRoute({ database }: Dependencies): Route {
  return defineRoute(listAccounts, async () => auditedAccountsSchema.parse(await listAuditedAccounts(database)));
}
