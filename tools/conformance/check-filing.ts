import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import { getChallenge } from '@kotak-aduan/api-client/operations/get-challenge';
import { proveWork } from '@kotak-aduan/api-client/proof-of-work';
import { challengeSchema, makeTrackingCode, proofOfWorkHeader, type CityConfig } from '@kotak-aduan/api-client/schemas';
import { checkJsonInputs } from './check-inputs.ts';
import { judgeRefusal, judgeSuccess } from './judge-answer.ts';
import { sha256 } from './sample-file.ts';
import type { Answer, Target } from './target.ts';
import type { SentFile } from './check-uploads.ts';

export interface Filed {
  readonly trackingCode: string;
  readonly complaintNumber: string;
}

interface Filing {
  readonly draftId: string;
  readonly file: SentFile | null;
  readonly city: CityConfig | null;
  readonly announced: readonly string[];
}

/** One complaint, filed as a box does; what must be refused before and after it. Null where it was not taken. */
export async function checkFiling(target: Target, { draftId, file, city, announced }: Filing): Promise<Filed | null> {
  const operation = createComplaint;
  const trackingCode = makeTrackingCode(crypto.getRandomValues(new Uint8Array(23)));
  const attachments = file === null ? [] : [{ ...file, originalSha256: null, takenAt: null, place: null, caption: null }];
  const body = complaintOf({ draftId, trackingCodeHash: sha256(trackingCode), noticeVersion: city?.notice.version ?? '', attachments });
  const needsProof = announced.includes(getChallenge.id);
  const prove = (): Promise<Record<string, string>> => (needsProof ? proofFor(target, 'createComplaint') : Promise.resolve({}));
  const other = (changes: Record<string, unknown>): Record<string, unknown> => ({ ...body, draftId: crypto.randomUUID(), attachments: [], ...changes });

  await checkJsonInputs(target, operation, { body: other({}), headers: await prove() });
  const short = await target.call(operation, { body: other({ text: ' ' }), headers: await prove() });
  judgeRefusal(target, { operation, situation: 'a text that is too short', answer: short, codes: ['invalid-input'] });
  const missing = { uploadId: crypto.randomUUID(), sha256: sha256('tidak ada'), originalSha256: null, takenAt: null, place: null, caption: null };
  const lost = await target.call(operation, { body: other({ attachments: [missing] }), headers: await prove() });
  judgeRefusal(target, { operation, situation: 'a file that was never sent', answer: lost, codes: ['upload-missing'] });
  if (needsProof) {
    judgeRefusal(target, {
      operation,
      situation: 'without proof of work',
      answer: await target.call(operation, { body: other({}) }),
      codes: ['proof-of-work-required'],
    });
    const headers = await proofFor(target, 'requestNewCode');
    judgeRefusal(target, {
      operation,
      situation: 'a proof for something else',
      answer: await target.call(operation, { body: other({}), headers }),
      codes: ['proof-of-work-required'],
    });
  }

  const headers = await prove();
  const key = crypto.randomUUID();
  const text = JSON.stringify(body);
  const taken = await target.call(operation, { body: text, headers, key });
  // A receipt with a fault in it is a receipt: what it is for stays on the server, and is followed.
  const filed = judgeSuccess(target, { operation, situation: 'as it should be', answer: taken }) ?? receiptOf(taken);
  if (filed === null) return null;
  if (filed['payloadSha256'] !== sha256(text))
    target.note(operation.id, 'as it should be', 'schema', { field: 'payloadSha256', fault: 'wrong-hash', wanted: '' });
  const again = judgeSuccess(target, { operation, situation: 'the same once more', answer: await target.call(operation, { body: text, headers, key }) });
  if (again !== null && again['complaintNumber'] !== filed['complaintNumber']) target.note(operation.id, 'the same once more', 'filed-twice');
  const reused = await target.call(operation, { body: { ...body, text: 'Uji kesesuaian: isi lain dengan kunci yang sama.' }, headers, key });
  judgeRefusal(target, { operation, situation: 'the same key, another body', answer: reused, codes: ['key-reused'] });
  if (needsProof) {
    const replayed = await target.call(operation, { body: other({ trackingCodeHash: sha256('lain lagi') }), headers });
    judgeRefusal(target, { operation, situation: 'a proof that was used', answer: replayed, codes: ['proof-of-work-required'] });
  }
  return { trackingCode, complaintNumber: String(filed['complaintNumber']) };
}

function receiptOf({ status, body }: Answer): Record<string, unknown> | null {
  const receipt: Record<string, unknown> = { ...Object(body) };
  return status === createComplaint.success.status && typeof receipt['complaintNumber'] === 'string' ? receipt : null;
}

/** Says in its first words what it is, so that whoever meets it in a queue can close it. */
function complaintOf(changes: Record<string, unknown>): Record<string, unknown> {
  return {
    kind: 'complaint',
    text: 'UJI KESESUAIAN SERVER, bukan aduan sungguhan. Mohon tutup aduan ini.',
    language: 'id',
    identity: 'named',
    name: 'Uji Kesesuaian',
    contact: null,
    agencyId: null,
    categoryId: null,
    respondentUnitId: null,
    place: null,
    ...changes,
  };
}

/** The header with a solved challenge; empty where the challenge is not as the contract says, which is noted elsewhere. */
export async function proofFor(target: Target, operation: 'createComplaint' | 'requestNewCode'): Promise<Record<string, string>> {
  const challenge = challengeSchema.safeParse((await target.call(getChallenge, { query: { operation } })).body);
  if (!challenge.success) return {};
  const proof = await proveWork({ challenge: challenge.data, baseUrl: '', signal: undefined });
  return proof === null ? {} : { [proofOfWorkHeader]: proof };
}
