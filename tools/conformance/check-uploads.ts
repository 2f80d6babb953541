import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { judgeRefusal, judgeSuccess } from './judge-answer.ts';
import { makePicture, sha256 } from './sample-file.ts';
import type { Target } from './target.ts';

export interface SentFile {
  readonly uploadId: string;
  readonly sha256: string;
}

/** One file ahead of a complaint; null where the server did not take it. */
export async function checkUploads(target: Target, draftId: string): Promise<SentFile | null> {
  const bytes = makePicture();
  const query = { draftId, sha256: sha256(bytes) };
  const key = crypto.randomUUID();
  const sent = judgeSuccess(target, {
    operation: createUpload,
    situation: 'as it should be',
    answer: await target.call(createUpload, { query, body: bytes, key }),
  });
  const again = judgeSuccess(target, {
    operation: createUpload,
    situation: 'the same once more',
    answer: await target.call(createUpload, { query, body: bytes, key }),
  });
  if (sent !== null && again !== null && sent['uploadId'] !== again['uploadId']) target.note(createUpload.id, 'the same once more', 'filed-twice');
  if (sent !== null && sent['sha256'] !== query.sha256)
    target.note(createUpload.id, 'as it should be', 'schema', { field: 'sha256', fault: 'wrong-hash', wanted: '' });

  const wrongHash = await target.call(createUpload, { query: { draftId, sha256: sha256('lain') }, body: bytes });
  judgeRefusal(target, { operation: createUpload, situation: 'a wrong SHA-256', answer: wrongHash, codes: ['invalid-input', 'unreadable-file'] });
  const none = new TextEncoder().encode('<html><script>alert(1)</script></html>');
  const noFile = await target.call(createUpload, { query: { draftId, sha256: sha256(none) }, body: none });
  judgeRefusal(target, {
    operation: createUpload,
    situation: 'a file that is none',
    answer: noFile,
    codes: ['unsupported-file', 'unreadable-image', 'unreadable-file'],
  });
  const formType = await target.call(createUpload, { query, body: bytes, contentType: 'text/plain' });
  judgeRefusal(target, { operation: createUpload, situation: 'a type that any form can send', answer: formType, codes: ['unsupported-media-type'] });
  const keyless = await target.call(createUpload, { query, body: bytes, key: null });
  judgeRefusal(target, { operation: createUpload, situation: 'without a key', answer: keyless, codes: ['malformed-request', 'invalid-input'] });
  const uploadId = sent?.['uploadId'];
  return typeof uploadId === 'string' ? { uploadId, sha256: query.sha256 } : null;
}
