import assert from 'node:assert/strict';
import { createClipFile } from '@kotak-aduan/api-client/operations/create-clip-file';
import { canonicalJson, evidenceManifestSchema, sealedEvidenceSchema, type SealedEvidence } from '@kotak-aduan/api-client/schemas';
import { sha256, type AttachmentClaimInput, type TestOperator, type TestServer } from './create-test-server.ts';

/** Sends a clip's picture as the extension does, and gives the claim on it. */
export async function sendClipFile(
  server: TestServer,
  { bytes, draftId, as }: { bytes: Uint8Array; draftId: string; as: TestOperator },
): Promise<AttachmentClaimInput> {
  const { body, error } = await server.call(createClipFile, { query: { draftId, sha256: sha256(bytes) }, body: bytes, as });
  assert.equal(error, null);
  return { uploadId: body.uploadId, sha256: body.sha256, originalSha256: null, takenAt: null, place: null, caption: null };
}

/** Evidence as the extension seals it: a text of the post, and a screenshot. */
export function sealedEvidence({
  screenshot,
  text = 'Lampu mati',
  omitted = [],
}: {
  screenshot: Uint8Array;
  text?: string;
  omitted?: readonly string[];
}): SealedEvidence {
  const manifest = evidenceManifestSchema.parse({
    format: 'kotak-aduan/evidence',
    version: 1,
    capturedAt: '2026-11-23T01:59:00.000Z',
    sealedAt: '2026-11-23T01:59:02.000Z',
    pageUrl: 'https://www.facebook.com/kotauji/posts/100',
    platform: 'facebook',
    permalink: 'https://www.facebook.com/kotauji/posts/100?comment_id=200',
    postedAt: null,
    postedAtPrecision: null,
    postedAtLabel: '16 jam',
    extensionVersion: '0.1.0',
    items: [
      { name: 'teks.txt', kind: 'text', mediaType: 'text/plain', sizeBytes: Buffer.byteLength(text), sha256: sha256(text), originalSha256: null },
      {
        name: 'tangkapan-layar.png',
        kind: 'screenshot',
        mediaType: 'image/png',
        sizeBytes: screenshot.length,
        sha256: sha256(screenshot),
        originalSha256: null,
      },
    ],
    gaps: [{ kind: 'snippet', reason: 'not-found' }],
  });
  return sealedEvidenceSchema.parse({ manifest, manifestSha256: sha256(canonicalJson(manifest)), texts: [{ name: 'teks.txt', content: text }], omitted });
}
