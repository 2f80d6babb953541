import type { Draft, DraftFile, DraftRevision, DraftStatus, DraftSummary } from './draft.ts';
import type { DraftRecord, FileRecord } from './db.ts';
import { excerptOf } from './excerpt-of.ts';
import { sealBytes, unsealBytes } from './seal.ts';

type FileDetails = Omit<DraftFile, 'bytes'>;
type Receipt = Extract<DraftStatus, { kind: 'sent' }>['receipt'];

/** What is sealed of a draft besides its files' bytes. */
interface SealedContent extends Pick<Draft, 'fields' | 'trackingCode' | 'idempotencyKey' | 'mayBeFiled'> {
  readonly files: readonly FileDetails[];
  readonly receipt: Receipt | null;
}

function withoutBytes({ bytes: _bytes, ...details }: DraftFile): FileDetails {
  return details;
}

interface SealDraftOptions {
  readonly key: CryptoKey;
  readonly revision: DraftRevision;
  /** So many bytes more, empty. */
  readonly reserve?: number;
}

export async function sealDraft(draft: Draft, { key, revision, reserve = 0 }: SealDraftOptions): Promise<DraftRecord> {
  const { draftId, purpose, createdAt, updatedAt, fields, trackingCode, idempotencyKey, status, mayBeFiled } = draft;
  const files = draft.files.map(withoutBytes);
  const content: SealedContent = { fields, trackingCode, idempotencyKey, mayBeFiled, files, receipt: status.kind === 'sent' ? status.receipt : null };
  const bytes = new TextEncoder().encode(JSON.stringify(content) + ' '.repeat(reserve));
  return {
    draftId,
    purpose,
    createdAt,
    updatedAt,
    status: status.kind === 'sent' ? { kind: 'sent' } : status,
    revision,
    content: await sealBytes(bytes, { key, label: draftId }),
  };
}

export async function sealFile(draft: Draft, file: DraftFile, key: CryptoKey): Promise<FileRecord> {
  const { draftId } = draft;
  const { fileId } = file;
  return { draftId, fileId, content: await sealBytes(file.bytes, { key, label: `${draftId}/${fileId}` }) };
}

async function unsealContent({ draftId, content }: DraftRecord, key: CryptoKey): Promise<SealedContent> {
  const json = new TextDecoder().decode(await unsealBytes(content, { key, label: draftId }));
  // AES-GCM has just proved that `sealDraft` wrote this.
  return JSON.parse(json) as SealedContent;
}

function statusOf(record: DraftRecord, receipt: Receipt | null): DraftStatus {
  if (record.status.kind !== 'sent') return record.status;
  if (receipt === null) throw new Error('A sent draft without its receipt');
  return { kind: 'sent', receipt };
}

export async function unsealDraft(record: DraftRecord, fileRecords: readonly FileRecord[], key: CryptoKey): Promise<Draft> {
  const { draftId, purpose, createdAt, updatedAt } = record;
  const { files: details, receipt, ...content } = await unsealContent(record, key);
  const files: DraftFile[] = [];
  for (const detail of details) {
    const stored = fileRecords.find(({ fileId }) => fileId === detail.fileId);
    if (!stored) throw new Error('A file of the draft is missing');
    files.push({ ...detail, bytes: await unsealBytes(stored.content, { key, label: `${draftId}/${detail.fileId}` }) });
  }
  return { draftId, purpose, createdAt, updatedAt, ...content, files, status: statusOf(record, receipt) };
}

/** For the list: everything but the files' bytes is opened. */
export async function unsealSummary(record: DraftRecord, key: CryptoKey): Promise<DraftSummary> {
  const { draftId, purpose, createdAt, updatedAt } = record;
  const { fields, files, receipt, mayBeFiled, trackingCode } = await unsealContent(record, key);
  return {
    draftId,
    purpose,
    createdAt,
    updatedAt,
    status: statusOf(record, receipt),
    mayBeFiled,
    trackingCode,
    excerpt: excerptOf(fields),
    fileCount: files.length,
  };
}
