import { CompiledQuery } from 'kysely';
import type { Database } from './database.ts';

/** True for whoever comes first. Written out for the reason that `insertRow` gives. */
export async function claimChallenge(database: Database, { nonce, expiresAt }: { nonce: string; expiresAt: string }): Promise<boolean> {
  const statement = 'INSERT INTO "used_challenges" ("nonce", "expires_at") VALUES (?, ?) ON CONFLICT DO NOTHING';
  const { numAffectedRows } = await database.executeQuery(CompiledQuery.raw(statement, [nonce, expiresAt]));
  return numAffectedRows === 1n;
}

export async function deleteExpiredChallenges(database: Database, now: string): Promise<void> {
  await database.deleteFrom('used_challenges').where('expires_at', '<=', now).execute();
}
