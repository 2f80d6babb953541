import { clipReceiptSchema, ownIdentity, wordsIdentity, type Clip, type ClipReceipt, type JoiningClip } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findComplaint } from '../repositories/complaint-repository.ts';
import type { Database, DatabaseTransaction } from '../repositories/database.ts';
import { findJoinedClip, insertJoinedClip, isDraftFiled } from '../repositories/joined-clip-repository.ts';
import { touchCase } from '../repositories/tracked-case-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { requireAnswerableClip } from './answerable-clip.ts';
import { appendEvent } from './append-event.ts';
import { checkEvidence } from './check-evidence.ts';
import { claimUploads } from './claim-uploads.ts';
import { clipIdentityRow } from './clip-identity-row.ts';
import { signEvidence } from './countersign-evidence.ts';
import { readClipReceipt } from './file-clip.ts';
import { findClips } from './find-clips.ts';
import { findKnownAccounts } from './find-known-accounts.ts';
import { maskStrangers } from './mask-strangers.ts';
import { messageKeysOf } from './message-keys.ts';

/** As long as a draft lives on the device. */
const draftDays = 14;
const overStates = ['closed', 'rejected', 'archived'] as const;

interface JoinOptions {
  readonly complaintNumber: string;
  readonly draft: JoiningClip;
  readonly payloadSha256: string;
  readonly operator: OperatorCaller;
  readonly context: OperationContext;
}

/** A second clip of the same thing becomes evidence in the case of the first: one entry in its timeline, and no case of its own. */
export async function joinClip({ complaintNumber, draft, payloadSha256, operator, context }: JoinOptions, dependencies: Dependencies): Promise<ClipReceipt> {
  const { evidence, attachments } = draft;
  if (evidence !== null) await checkEvidence({ evidence, attachments }, dependencies);
  const joinedClipId = dependencies.randomId();
  return context.transact(
    async (transaction) => {
      const place = await requireJoinable(transaction, { complaintNumber, draft, operator }, dependencies);
      const at = dependencies.now().toISOString();
      await storeJoinedClip(transaction, { joinedClipId, draft, payloadSha256, operator, complaintNumber, place, at }, dependencies);
      await touchCase(transaction, { caseId: place.case_id, state: place.state, at, addedAttachments: attachments.length });
      await appendEvent(transaction, {
        eventId: dependencies.randomId(),
        caseId: place.case_id,
        kind: 'clip-joined',
        at,
        actor: { kind: 'operator', operatorId: operator.operatorId, unitId: operator.unitId },
        state: place.state,
        leadUnitId: place.lead_unit_id,
        subject: { kind: 'complaint', id: place.complaint_id },
      });
      return readJoinReceipt(joinedClipId, transaction, dependencies);
    },
    { reference: joinedClipId },
  );
}

type Place = Awaited<ReturnType<typeof requireAnswerableClip>>;

/**
 * A case that this person may not see, one that is not there and one that is of something else are the same to them: none. Only what is known as the
 * same post, comment or words joins, so that nobody's link to a claim goes to somebody else.
 */
async function requireJoinable(
  transaction: DatabaseTransaction,
  { complaintNumber, draft, operator }: { complaintNumber: string; draft: JoiningClip; operator: OperatorCaller },
  dependencies: Dependencies,
): Promise<Place> {
  const place = await requireAnswerableClip(transaction, { complaintNumber, operator }, dependencies);
  const matches = await findClips({ keys: [keyOf(draft.clip, dependencies)], viewpoint: operator }, { ...dependencies, database: transaction });
  if (!matches.some((match) => match.complaintNumber === complaintNumber)) throw new ApiError('not-found', 'no such clip for this operator');
  const since = new Date(dependencies.now().getTime() - draftDays * 86_400_000).toISOString();
  if (await isDraftFiled(transaction, { draftId: draft.draftId, unitId: operator.unitId, since }))
    throw new ApiError('key-reused', 'this draft was filed as a case of its own');
  if (overStates.some((state) => state === place.state)) throw new ApiError('illegal-transition', 'the case is over');
  return place;
}

/** What a clip is known again by, as a clipper of the city would ask. */
function keyOf(clip: Clip, { signer }: Pick<Dependencies, 'signer'>) {
  const keys = messageKeysOf(clip, signer);
  // The words' key comes last, where there is one.
  const wordsKey = wordsIdentity(clip) === null ? undefined : keys.pop();
  return { platform: clip.platform, ...ownIdentity(clip), messageKeys: keys, ...(wordsKey === undefined ? {} : { wordsKey }) };
}

async function storeJoinedClip(
  transaction: DatabaseTransaction,
  {
    joinedClipId,
    draft,
    payloadSha256,
    operator,
    complaintNumber,
    place,
    at,
  }: Omit<JoinOptions, 'context'> & { readonly joinedClipId: string; readonly place: Place; readonly at: string },
  dependencies: Dependencies,
): Promise<void> {
  const { clip, evidence, attachments, draftId, text } = draft;
  const { case_id, complaint_id } = place;
  await insertJoinedClip(
    transaction,
    {
      joined_clip_id: joinedClipId,
      case_id,
      complaint_id,
      draft_id: draftId,
      text,
      clip_json: JSON.stringify(maskStrangers(clip, await findKnownAccounts(transaction, dependencies))),
      payload_sha256: payloadSha256,
      operator_id: operator.operatorId,
      unit_id: operator.unitId,
      joined_at: at,
      ...(evidence === null ? {} : signEvidence({ evidence, complaintNumber, receivedAt: at }, dependencies)),
    },
    {
      messageKeys: messageKeysOf(clip, dependencies.signer),
      parts: [clip, ...(clip.parts ?? [])].map((part) => ({ ...clipIdentityRow(part, clip.platform), platform: clip.platform })),
    },
  );
  await claimUploads(transaction, { claims: attachments, draftId, purpose: 'complaint', caseId: case_id, joinedClipId, field: 'attachments', now: at });
}

/** Of the case that it joined, with the replies for its author; made of what is stored, so that a repeated key gets the same. */
export async function readJoinReceipt(joinedClipId: string, database: Database, dependencies: Dependencies): Promise<ClipReceipt> {
  const joined = await findJoinedClip(database, joinedClipId);
  const complaint = joined === undefined ? undefined : await findComplaint(database, joined.complaint_id);
  if (joined === undefined || complaint === undefined) throw new Error('a clip that was joined is gone');
  const receipt = await readClipReceipt(complaint.complaint_id, database, dependencies);
  return clipReceiptSchema.parse({ ...receipt, receivedAt: joined.joined_at, payloadSha256: joined.payload_sha256, isJoined: true });
}
