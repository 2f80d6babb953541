import { noteAccount as operation } from '@kotak-aduan/api-client/operations/note-account';
import { auditedAccountSchema, officialPlatforms } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { noteAccount, readAuditedAccount } from '../services/audited-accounts.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function noteAccountRoute(dependencies: Dependencies): Route {
  const { database } = dependencies;
  return defineRoute(
    operation,
    async ({ body }, context) => {
      const key = await noteAccount(body, { context, operator: operatorOf(context) }, dependencies);
      return auditedAccountSchema.parse(await readAuditedAccount(database, key));
    },
    {
      replay: async (reference) => {
        const slash = reference.indexOf('/');
        const platform = officialPlatforms.find((one) => one === reference.slice(0, slash));
        if (platform === undefined) throw new Error('a reference of another kind');
        return auditedAccountSchema.parse(await readAuditedAccount(database, { platform, name: reference.slice(slash + 1) }));
      },
    },
  );
}
