import { deleteSession } from '@kotak-aduan/api-client/operations/delete-session';
import { readCredential } from '../auth/read-credential.ts';
import type { Dependencies } from '../dependencies.ts';
import { defineRoute, type Route } from './route.ts';

export function deleteSessionRoute({ auth }: Dependencies): Route {
  return defineRoute(deleteSession, async (_input, context) => {
    for (const cookie of await auth.signOut(readCredential(context.headers))) context.setHeader('Set-Cookie', cookie);
    return undefined;
  });
}
