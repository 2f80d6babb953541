import { sha256Hex } from '@kotak-aduan/api-client';
import { canonicalJson, type ClipEvidence, type EvidenceItem } from '@kotak-aduan/api-client/schemas';
import { isSignatureValid } from './is-signature-valid.ts';

/** `missing`: its bytes can't be had. `omitted`: a person left it out before sending, and the server signed that they did. */
export type ItemState = 'same' | 'changed' | 'missing' | 'omitted';
export interface CheckedItem {
  readonly item: EvidenceItem;
  readonly state: ItemState;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

export interface EvidenceVerdict {
  /** Nothing that was sealed differs from what is here now, and the signature fits. */
  readonly isUnchanged: boolean;
  readonly items: readonly CheckedItem[];
  /** The manifest is the one that the server signed. */
  readonly isManifestSame: boolean;
  readonly signature: 'valid' | 'invalid';
  /** By this browser, or, where it knows no Ed25519, by the server's word. */
  readonly signatureCheckedBy: 'browser' | 'server';
}

/** Hashes every item again and holds manifest and signature against them: integrity since the clip, never that what was clipped is true. */
export async function checkEvidence(
  evidence: ClipEvidence,
  bytesOf: (url: string) => Promise<Uint8Array<ArrayBuffer>>,
  verify: typeof isSignatureValid = isSignatureValid,
): Promise<EvidenceVerdict> {
  const { manifest, texts, files, countersignature } = evidence;
  const { statement, signature, publicKey } = countersignature;
  const items: CheckedItem[] = [];
  for (const item of manifest.items) {
    const text = texts.find(({ name }) => name === item.name);
    const file = files.find(({ name }) => name === item.name);
    const bytes = text !== undefined ? new TextEncoder().encode(text.content) : file === undefined ? null : await bytesOf(file.url).catch(() => null);
    items.push({ item, bytes, state: await stateOf(item, bytes, statement.omitted) });
  }
  const isManifestSame = (await sha256Hex(canonicalJson(manifest))) === statement.manifestSha256;
  const own = await verify({ publicKey, signature, text: canonicalJson(statement) });
  const isSigned = own ?? evidence.isSignatureValid;
  return {
    isUnchanged: isManifestSame && isSigned && items.every(({ state }) => state === 'same' || state === 'omitted'),
    items,
    isManifestSame,
    signature: isSigned ? 'valid' : 'invalid',
    signatureCheckedBy: own === null ? 'server' : 'browser',
  };
}

async function stateOf(item: EvidenceItem, bytes: Uint8Array<ArrayBuffer> | null, omitted: readonly string[]): Promise<ItemState> {
  if (bytes === null) return omitted.includes(item.name) ? 'omitted' : 'missing';
  return bytes.length === item.sizeBytes && (await sha256Hex(bytes)) === item.sha256 ? 'same' : 'changed';
}
