import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { SessionScope } from '@kotak-aduan/api-client/schemas';
import type { Database } from '../repositories/database.ts';

/** As signing in leaves it, without loading what signs in: the tests of createSession do that. Gives the token. */
export async function openSession(
  database: Database,
  { operatorId, secret, scope }: { operatorId: string; secret: string; scope: SessionScope },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const at = new Date();
  await database
    .insertInto('sessions')
    .values({
      id: randomUUID(),
      token,
      user_id: operatorId,
      expires_at: new Date(at.getTime() + 12 * 3_600_000).toISOString(),
      ip_address: null,
      user_agent: null,
      created_at: at.toISOString(),
      updated_at: at.toISOString(),
      scope,
    })
    .execute();
  // Signed as better-auth signs a cookie's value.
  return `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`;
}
