import { expect } from 'chai';
import { exampleDraftId, exampleKey, exampleSha256 } from '../testing/examples.ts';
import { createPublicClient } from './create-public-client.ts';
import type { UploadProgress } from './client-types.ts';

// The test runner's own server answers: it takes the bytes and knows no such page.
const body = new ArrayBuffer(3_000_000);
const file = { query: { draftId: exampleDraftId, sha256: exampleSha256 }, body, idempotencyKey: exampleKey };

interface Failure {
  readonly code: string;
  readonly status?: number;
}

function upload({ baseUrl = location.origin, signal, timeoutMs }: { baseUrl?: string; signal?: AbortSignal; timeoutMs?: number } = {}) {
  const seen: UploadProgress[] = [];
  const client = createPublicClient({ baseUrl, maxAttempts: 1 });
  const call = client.createUpload({ ...file, signal, timeoutMs, onProgress: (progress) => seen.push(progress) });
  const failure: Promise<Failure> = call.then(
    () => ({ code: 'none' }),
    (error: Failure) => error,
  );
  return { failure, seen };
}

it('tells how many of the bytes have left', async () => {
  const { failure, seen } = upload();
  expect((await failure).code).to.equal('bad-response');
  expect(seen.at(-1)).to.deep.equal({ sentBytes: body.byteLength, totalBytes: body.byteLength });
});

it('ends with the caller’s signal', async () => {
  const controller = new AbortController();
  const { failure } = upload({ signal: controller.signal });
  controller.abort();
  expect((await failure).code).to.equal('aborted');
});

it('times out', async () => {
  expect((await upload({ timeoutMs: 0 }).failure).code).to.equal('timeout');
});

it('says that nothing got through where nobody listens', async () => {
  expect((await upload({ baseUrl: 'http://127.0.0.1:9' }).failure).code).to.equal('network');
});

it('the same call without progress goes by fetch', async () => {
  const client = createPublicClient({ baseUrl: location.origin, maxAttempts: 1 });
  const failure: Failure = await client.createUpload(file).then(
    () => ({ code: 'none' }),
    (error: Failure) => error,
  );
  expect([failure.code, failure.status]).to.deep.equal(['bad-response', 404]);
});
