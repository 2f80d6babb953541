import * as z from 'zod/mini';
import { operatorSchema } from '../schemas/operator.ts';
import { sessionScopeSchema } from '../schemas/session-scope.ts';
import { timestampSchema } from '../schemas/timestamp.ts';
import { defineOperation } from './define-operation.ts';

export const createSession = defineOperation({
  id: 'createSession',
  summary: 'Signs an operator in: by cookie for the desk that the server serves, by bearer token for the extension.',
  group: 'clip',
  method: 'POST',
  path: '/api/v1/session',
  allow: ['public'],
  body: z
    .strictObject({
      email: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
      password: z.string().check(z.minLength(1), z.maxLength(200)),
      transport: z.enum(['cookie', 'bearer']),
      /** How much the session opens; everything its person may, where it is left out. `clipper` goes by bearer token alone. */
      scope: z.optional(sessionScopeSchema),
    })
    .register(z.globalRegistry, { id: 'SignIn' }),
  success: {
    status: 201,
    schema: z
      .object({
        operator: operatorSchema,
        /** Null by cookie. */
        token: z.nullable(z.string()),
        expiresAt: timestampSchema,
        /** The city's key for the hashes by which its clippers know a message again; null by cookie, left out by servers older than it. */
        messageKey: z.optional(z.nullable(z.string())),
      })
      .register(z.globalRegistry, { id: 'Session' }),
  },
  errors: ['unsupported-media-type', 'invalid-input', 'unauthenticated'],
});
