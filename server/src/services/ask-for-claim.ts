import { claimDays } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findClaim, findOpenClaims, findUnclaimedComplaint, insertClaim } from '../repositories/claim-repository.ts';
import type { OperationContext } from '../routes/route.ts';
import { claimWord } from './claim-word.ts';
import { sha256Hex } from './hash.ts';

/** More devices for one link nobody has; whoever found it can't make the list endless either. */
const openClaimsMax = 50;
const dayMs = 86_400_000;
/** So many new ids are tried for a word that no other claim of this complaint has. */
const wordTries = 8;

export interface ClaimAnswer {
  readonly word: string;
  readonly expiresAt: string;
}

/**
 * Notes that a device asks for a clip. Having the link proves nothing: it tells neither number nor matter, and the code that waits on the device opens
 * nothing until its word has come from the clipped account. docs/decisions/021-who-stands-behind-a-clip.md
 */
export async function askForClaim(
  { token, trackingCodeHash }: { token: string; trackingCodeHash: string },
  { transact }: Pick<OperationContext, 'transact'>,
  { signer, now, randomId }: Pick<Dependencies, 'signer' | 'now' | 'randomId'>,
): Promise<ClaimAnswer> {
  const ids = Array.from({ length: wordTries }, () => randomId());
  const [firstId = ''] = ids;
  // The id is the reference of a repeated key, so it must be known before; a second one is needed once in a million.
  let claimId = firstId;
  return transact(
    async (transaction) => {
      const complaint = await findUnclaimedComplaint(transaction, sha256Hex(token));
      if (complaint === undefined) throw new ApiError('not-found', 'this link is of no complaint that waits for its author');
      const askedAt = now();
      const open = await findOpenClaims(transaction, { complaintId: complaint.complaint_id, now: askedAt.toISOString() });
      if (open.length >= openClaimsMax) throw new ApiError('rate-limited', 'too many devices ask for one clip', { retryAfterSeconds: dayMs / 1000 });
      const taken = new Set(open.map(({ claim_id }) => claimWord(claim_id, signer)));
      claimId = ids.find((id) => !taken.has(claimWord(id, signer))) ?? firstId;
      const expiresAt = new Date(askedAt.getTime() + claimDays * dayMs).toISOString();
      await insertClaim(transaction, {
        claim_id: claimId,
        complaint_id: complaint.complaint_id,
        code_hash: trackingCodeHash,
        asked_at: askedAt.toISOString(),
        expires_at: expiresAt,
      });
      return { word: claimWord(claimId, signer), expiresAt };
    },
    {
      get reference() {
        return claimId;
      },
    },
  );
}

/** For a repeated key: the same word again, which stands nowhere. A claim that is over meanwhile has none. */
export async function readClaim(claimId: string, { database, signer }: Pick<Dependencies, 'database' | 'signer'>): Promise<ClaimAnswer> {
  const claim = await findClaim(database, claimId);
  if (claim === undefined) throw new ApiError('not-found', 'this claim is over');
  return { word: claimWord(claimId, signer), expiresAt: claim.expires_at };
}
