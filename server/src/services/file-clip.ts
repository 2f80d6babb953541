import { clipReceiptSchema, type Channel, type Clip, type ClipDraft, type ClipReceipt, type Identity, type Platform } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findAskedAt, findClipPlatform, insertClip } from '../repositories/clip-repository.ts';
import { findComplaint } from '../repositories/complaint-repository.ts';
import type { Database, Row } from '../repositories/database.ts';
import { findEvents } from '../repositories/event-repository.ts';
import { isDraftJoined } from '../repositories/joined-clip-repository.ts';
import type { OperationContext, OperatorCaller } from '../routes/route.ts';
import { dueAsFiled } from './case-clock.ts';
import { checkEvidence } from './check-evidence.ts';
import { clipIdentityRow } from './clip-identity-row.ts';
import { findKnownAccounts } from './find-known-accounts.ts';
import { maskStrangers } from './mask-strangers.ts';
import { askedAt, clipDelaySeconds } from './clip-times.ts';
import type { CityDirectory } from './city-directory.ts';
import { countersignEvidence } from './countersign-evidence.ts';
import { fillReplyTemplates } from './fill-reply-template.ts';
import { sha256Hex } from './hash.ts';
import { messageKeysOf } from './message-keys.ts';
import { checkReferences, openCase } from './open-case.ts';
import { handlingUnit, resolveNewClip } from './resolve-new-clip.ts';

const channelOf: Record<Platform, Channel> = {
  instagram: 'instagram',
  facebook: 'facebook',
  messenger: 'facebook',
  whatsapp: 'whatsapp',
  x: 'x',
  threads: 'threads',
  tiktok: 'tiktok',
  youtube: 'youtube',
  'google-maps': 'google-maps',
  web: 'other-page',
};

/** Files what an admin clipped: a complaint with its clip, and the two replies ready to paste. */
export async function fileClip(
  { draft, payloadSha256, operator, context }: { draft: ClipDraft; payloadSha256: string; operator: OperatorCaller; context: OperationContext },
  dependencies: Dependencies,
): Promise<ClipReceipt> {
  checkReferences({ ...draft, place: null }, dependencies.directory);
  const agencyId = handlingUnit(draft, operator, dependencies);
  const evidence = draft.evidence ?? null;
  if (evidence !== null) await checkEvidence({ evidence, attachments: draft.attachments }, dependencies);
  const complaintId = dependencies.randomId();
  return context.transact(
    async (transaction) => {
      const clip = maskStrangers(draft.clip, await findKnownAccounts(transaction, dependencies));
      // Its answer was lost, and somebody chose otherwise since: what has arrived once is not filed beside it.
      if (await isDraftJoined(transaction, draft.draftId)) throw new ApiError('key-reused', 'this draft has joined a case');
      const opened = await openCase(
        transaction,
        {
          ...draft,
          complaintId,
          ...authorOf(clip),
          agencyId,
          place: null,
          noticeVersion: null,
          channel: channelOf[clip.platform],
          receivedByAccount: clip.receivedByAccount,
          askedAt: (receivedAt) => askedAt(clip, receivedAt),
          trackingCodeHash: null,
          claimTokenHash: sha256Hex(dependencies.signer.claimToken(complaintId)),
          payloadSha256,
          actor: { kind: 'operator', operatorId: operator.operatorId, unitId: operator.unitId },
        },
        dependencies,
      );
      await insertClip(
        transaction,
        {
          clip_id: dependencies.randomId(),
          case_id: opened.caseId,
          complaint_id: complaintId,
          platform: clip.platform,
          ...clipIdentityRow(clip, clip.platform),
          clip_json: JSON.stringify(clip),
          operator_id: operator.operatorId,
          unit_id: operator.unitId,
          clipped_at: opened.receivedAt,
          delay_seconds: clipDelaySeconds(clip),
        },
        { messageKeys: messageKeysOf(clip, dependencies.signer), parts: (clip.parts ?? []).map((part) => clipIdentityRow(part, clip.platform)) },
      );
      if (evidence !== null) await countersignEvidence(transaction, { ...opened, evidence }, dependencies);
      await resolveNewClip({ transaction, opened, operator }, draft, dependencies);
      return readClipReceipt(complaintId, transaction, dependencies);
    },
    { reference: complaintId },
  );
}

/** As the platform shows the author; nobody at all where that was a gap. */
function authorOf({ authorName, authorHandle }: Clip): { identity: Identity; name: string | null } {
  const name = authorName ?? (authorHandle === null ? null : `@${authorHandle}`);
  return { identity: name === null ? 'none' : 'named', name };
}

/** The receipt, made of what is stored: the same for a repeated key as the first time. */
export async function readClipReceipt(complaintId: string, database: Database, { directory, signer, publicOrigin }: Dependencies): Promise<ClipReceipt> {
  const complaint = await findComplaint(database, complaintId);
  const events = complaint === undefined ? [] : await findEvents(database, complaint.case_id);
  const [received] = events;
  // As it was filed, whatever became of it since: done on the spot, in the moment that it came.
  const isResolved = events.some(({ kind, at }) => kind === 'resolved' && at === received?.at);
  if (complaint === undefined || received === undefined) throw new Error('a clip that was filed is gone');
  const { city } = directory;
  const isAboutOfficial = isAboutOfficialAsClipped(complaint, directory);
  const filed = { kind: complaint.kind, receivedAt: complaint.received_at, askedAt: await findAskedAt(database, complaint.case_id), isAboutOfficial };
  const dueAt = isResolved ? null : dueAsFiled(filed, directory);
  const replies = fillReplyTemplates({
    city,
    language: complaint.language,
    complaintNumber: complaint.complaint_number,
    agencyName: namedAgency(complaint, received.lead_unit_id, directory),
    // A day that is over as we write promises nothing to anybody.
    dueAt: dueAt !== null && dueAt > complaint.received_at ? dueAt : null,
    claimUrl: `${publicOrigin}/klaim#${signer.claimToken(complaintId)}`,
    platform: await findClipPlatform(database, complaintId),
    isDone: isResolved,
  });
  const unit = directory.unitName(received.lead_unit_id);
  return clipReceiptSchema.parse({
    complaintNumber: complaint.complaint_number,
    receivedAt: complaint.received_at,
    unit,
    dueAt,
    payloadSha256: complaint.payload_sha256,
    isResolved,
    ...replies,
  });
}

/** That a complaint went to the Inspektorat would tell the public what it is about: then the city's coordinator is named. */
function namedAgency(complaint: Row<'complaints'>, leadUnitId: string, directory: CityDirectory): string {
  const isAboutOfficial = isAboutOfficialAsClipped(complaint, directory);
  const unit = directory.unitName(isAboutOfficial ? directory.city.coordinatorUnitId : leadUnitId);
  return unit.shortName ?? unit.name;
}

function isAboutOfficialAsClipped(complaint: Row<'complaints'>, directory: CityDirectory): boolean {
  return complaint.respondent_unit_id !== null || directory.category(complaint.category_id)?.isAboutOfficial === true;
}
