import { canonicalJson, type AttachmentClaim, type SealedEvidence } from '@kotak-aduan/api-client/schemas';
import { ApiError } from '../errors/api-error.ts';
import type { Database } from '../repositories/database.ts';
import { findUpload } from '../repositories/upload-repository.ts';
import type { FileStore } from './file-store.ts';
import { sha256Hex } from './hash.ts';

/**
 * Hashes everything again that a clip's manifest names, from the bytes that are on our disk. Refuses with the path of what
 * doesn't match; what was left out after the sealing must be named as such, and may not be there after all.
 */
export async function checkEvidence(
  { evidence, attachments }: { evidence: SealedEvidence; attachments: readonly AttachmentClaim[] },
  { database, files }: { database: Database; files: FileStore },
): Promise<void> {
  const { manifest, manifestSha256, texts, omitted } = evidence;
  if (sha256Hex(canonicalJson(manifest)) !== manifestSha256) throw changed('evidence.manifestSha256');
  const names = manifest.items.map(({ name }) => name);
  if (new Set(names).size !== names.length) throw changed('evidence.manifest.items');
  if (omitted.some((name) => !names.includes(name))) throw changed('evidence.omitted');
  const given = new Map(texts.map(({ name, content }) => [name, Buffer.from(content)]));
  if (given.size !== texts.length || texts.some(({ name }) => !names.includes(name))) throw changed('evidence.texts');
  for (const [index, item] of manifest.items.entries()) {
    const claim = attachments.find(({ sha256 }) => sha256 === item.sha256);
    const bytes = given.get(item.name) ?? (claim === undefined ? null : await originalOf(claim.uploadId, { database, files }));
    if (omitted.includes(item.name) ? given.has(item.name) : bytes === null || !isSame(bytes, item)) throw changed(`evidence.manifest.items.${index}`);
  }
}

async function originalOf(uploadId: string, { database, files }: { database: Database; files: FileStore }): Promise<Uint8Array | null> {
  const upload = await findUpload(database, uploadId);
  if (upload?.has_original !== 1) return null;
  try {
    return await files.readOriginal(uploadId);
  } catch {
    // Swept between the sending and the filing: as missing as one that never came.
    return null;
  }
}

function isSame(bytes: Uint8Array, item: { readonly sha256: string; readonly sizeBytes: number }): boolean {
  return bytes.length === item.sizeBytes && sha256Hex(bytes) === item.sha256;
}

function changed(field: string): ApiError {
  return new ApiError('evidence-changed', 'the evidence is not what was sealed', { fields: [field] });
}
