import { createSession } from '@kotak-aduan/api-client/operations/create-session';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { messageKey } from '../services/message-keys.ts';
import { presentOperator } from '../services/present-operator.ts';
import { defineRoute, type Route } from './route.ts';

export function createSessionRoute({ auth, directory, signer }: Dependencies): Route {
  return defineRoute(createSession, async ({ body }, context) => {
    if (body.transport === 'cookie' && context.originKind !== 'own') throw new ApiError('origin-not-allowed', 'a cookie is for our own pages only');
    const scope = body.scope ?? 'desk';
    if (body.transport === 'cookie' && scope === 'clipper') throw new ApiError('invalid-input', 'a clipper signs in by bearer token', { fields: ['scope'] });
    const signedIn = await auth.signIn({ email: body.email, password: body.password, scope });
    if (signedIn === null) throw new ApiError('unauthenticated', 'address or password is wrong');
    const isCookie = body.transport === 'cookie';
    if (isCookie) for (const cookie of signedIn.cookies) context.setHeader('Set-Cookie', cookie);
    return {
      operator: presentOperator(signedIn.operator, directory),
      token: isCookie ? null : signedIn.token,
      expiresAt: signedIn.expiresAt,
      messageKey: isCookie ? null : messageKey(signer),
    };
  });
}
