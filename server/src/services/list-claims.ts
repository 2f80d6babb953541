import { claimWrongWordsMax, clipSchema, type openClaimSchema } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { findWaitingClaims } from '../repositories/claim-repository.ts';
import type { OperatorCaller } from '../routes/route.ts';
import { wrongSince } from './accept-claim.ts';
import { clipReader } from './answerable-clip.ts';

/** Whose word is awaited, by complaint. The word itself is not told: it must come from the account that is named here. */
export async function listClaims(
  operator: OperatorCaller,
  { database, directory, now }: Pick<Dependencies, 'database' | 'directory' | 'now'>,
): Promise<{ claims: z.input<typeof openClaimSchema>[] }> {
  const rows = await findWaitingClaims(database, { reader: clipReader(operator, { directory }), now: now().toISOString(), wrongSince: wrongSince(now()) });
  return {
    claims: rows.map((row) => {
      const { authorName, authorHandle, authorUrl, receivedByAccount } = clipSchema.parse(JSON.parse(row.clip_json));
      return {
        complaintNumber: row.complaint_number,
        unit: directory.unitName(row.lead_unit_id),
        platform: row.platform,
        authorName,
        authorHandle,
        authorUrl,
        receivedByAccount,
        devices: row.devices,
        askedAt: row.asked_at,
        expiresAt: row.expires_at,
        triesLeft: Math.max(0, claimWrongWordsMax - row.wrong_words),
      };
    }),
  };
}
