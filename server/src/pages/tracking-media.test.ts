import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { createTestServer, ownOrigin } from '../testing/create-test-server.ts';
import { makePdf } from '../testing/make-pdf.ts';
import { makeRecording } from '../testing/make-recording.ts';

test('a voice note, a video and a document can be heard, seen and opened without JavaScript', async () => {
  const server = await createTestServer();
  const draftId = randomUUID();
  const files = [await makeRecording({ container: 'webm' }), await makeRecording({ container: 'mp4', hasPicture: true }), makePdf()];
  const attachments = [];
  for (const bytes of files) attachments.push(await server.upload(bytes, draftId));
  const { trackingCode } = await server.fileComplaint({ draftId, attachments });
  const answer = await server.request('/lacak', { method: 'POST', body: new URLSearchParams({ kode: trackingCode }), headers: { Origin: ownOrigin } });
  const page = await answer.text();
  for (const [pattern, type] of [
    [/<audio controls preload="auto" src="([^"]+)"/, 'audio/webm'],
    [/<video controls playsinline preload="auto" src="([^"]+)"/, 'video/mp4'],
    [/<a href="([^"]+)">Dokumen 3</, 'application/pdf'],
  ] as const) {
    const url = pattern.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    assert.equal((await server.request(url)).headers.get('content-type'), type);
  }
  assert.match(answer.headers.get('content-security-policy') ?? '', /media-src 'self'/);
  await server.close();
});
