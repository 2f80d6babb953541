import { sha256Hex } from '@kotak-aduan/api-client';
import { newDraftFile } from '@kotak-aduan/api-client/drafts';
import { canonicalJson, clipEvidenceSchema, type ClipEvidence } from '@kotak-aduan/api-client/schemas';
import { beginEvidence } from '../clip/begin-evidence.ts';
import { gap, sealEvidence } from '../clip/seal-evidence.ts';
import { sampleClip } from './sample-clip.ts';

/** The smallest picture there is. */
export const samplePixel = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (one) =>
  one.charCodeAt(0),
);

const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A clip's evidence as a server gives it, signed by a key that was made for it: a text, a snippet, a reading and a screenshot. */
export async function sampleEvidence({ omitted = [] }: { readonly omitted?: readonly string[] } = {}): Promise<ClipEvidence> {
  const clip = sampleClip();
  const now = new Date('2026-11-22T02:00:05.000Z');
  const reading = {
    result: clip,
    rectangle: null,
    viewport: { width: 1, height: 1 },
    visibleText: 'warga.contoh\nLampu jalan mati </script><b>sudah</b>',
    snippet: '<p title="a">Lampu</p>',
  };
  const begun = await beginEvidence({ clip, reading, extensionVersion: '0.1.0', now });
  const { items: _items, gaps: _gaps, sealedAt: _sealedAt, ...facts } = begun.manifest;
  const file = await newDraftFile({ name: 'tangkapan-layar.png', mediaType: 'image/png', bytes: samplePixel.buffer });
  const { manifest, manifestSha256, texts } = await sealEvidence({ facts, texts: begun.texts, files: [file], gaps: [gap('media', 'unreachable')], now });
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  // Ed25519 gives a pair; the type of the call covers single keys as well.
  const { privateKey, publicKey } = pair as CryptoKeyPair;
  const statement = {
    format: 'kotak-aduan/countersignature' as const,
    version: 1 as const,
    manifestSha256,
    omitted: [...omitted],
    complaintNumber: '2026-7K3M9Q',
    receivedAt: '2026-11-22T02:01:00.000Z',
    server: 'https://aduan.example',
    keyId: (await sha256Hex(await crypto.subtle.exportKey('raw', publicKey))).slice(0, 16),
  };
  const signature = await crypto.subtle.sign({ name: 'Ed25519' }, privateKey, new TextEncoder().encode(canonicalJson(statement)));
  return clipEvidenceSchema.parse({
    manifest,
    texts,
    files: omitted.length === 0 ? [{ name: 'tangkapan-layar.png', url: '/files/x/asli' }] : [],
    countersignature: { statement, signature: base64url(signature), publicKey: base64url(await crypto.subtle.exportKey('raw', publicKey)) },
    isSignatureValid: true,
  });
}
