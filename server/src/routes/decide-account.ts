import { decideAccount as operation } from '@kotak-aduan/api-client/operations/decide-account';
import { auditedAccountsSchema } from '@kotak-aduan/api-client/operations/list-accounts';
import type { Dependencies } from '../dependencies.ts';
import { decideAccount, listAuditedAccounts } from '../services/audited-accounts.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function decideAccountRoute(dependencies: Dependencies): Route {
  const answer = async () => auditedAccountsSchema.parse(await listAuditedAccounts(dependencies.database));
  return defineRoute(
    operation,
    async ({ body }, context) => {
      await decideAccount(body, { context, operator: operatorOf(context) }, dependencies);
      return answer();
    },
    { replay: answer },
  );
}
