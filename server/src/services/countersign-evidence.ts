import { canonicalJson, type EvidenceStatement, type SealedEvidence } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { insertClipEvidence } from '../repositories/clip-evidence-repository.ts';
import type { DatabaseTransaction, Row } from '../repositories/database.ts';

interface CountersignOptions {
  readonly evidence: SealedEvidence;
  readonly complaintId: string;
  readonly caseId: string;
  readonly complaintNumber: string;
  readonly receivedAt: string;
}

type SignedEvidence = Pick<Row<'clip_evidence'>, 'manifest_json' | 'texts_json' | 'statement_json' | 'signature' | 'public_key'>;

/** Signs that this manifest and its bytes were here at this time, and keeps both with the clip. */
export async function countersignEvidence(
  transaction: DatabaseTransaction,
  { complaintId, caseId, ...rest }: CountersignOptions,
  dependencies: Pick<Dependencies, 'evidenceKey' | 'publicOrigin'>,
): Promise<void> {
  await insertClipEvidence(transaction, { complaint_id: complaintId, case_id: caseId, ...signEvidence(rest, dependencies) });
}

/** As it is stored: the very texts that were hashed and signed. */
export function signEvidence(
  { evidence, complaintNumber, receivedAt }: Pick<CountersignOptions, 'evidence' | 'complaintNumber' | 'receivedAt'>,
  { evidenceKey, publicOrigin }: Pick<Dependencies, 'evidenceKey' | 'publicOrigin'>,
): SignedEvidence {
  const statement: EvidenceStatement = {
    format: 'kotak-aduan/countersignature',
    version: 1,
    manifestSha256: evidence.manifestSha256,
    omitted: evidence.omitted,
    complaintNumber,
    receivedAt,
    server: publicOrigin,
    keyId: evidenceKey.keyId,
  };
  const statementJson = canonicalJson(statement);
  return {
    manifest_json: canonicalJson(evidence.manifest),
    texts_json: JSON.stringify(evidence.texts),
    statement_json: statementJson,
    signature: evidenceKey.sign(statementJson),
    public_key: evidenceKey.publicKey,
  };
}
