import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { createSession } from '@kotak-aduan/api-client/operations/create-session';
import { findClips } from '@kotak-aduan/api-client/operations/find-clips';
import { getSession } from '@kotak-aduan/api-client/operations/get-session';
import { checkJsonInputs } from './check-inputs.ts';
import { judgeRefusal, judgeSuccess } from './judge-answer.ts';
import type { Target } from './target.ts';

/** What the extension calls, with an operator's token. */
export async function checkClips(target: Target, { token, mayFile }: { token: string; mayFile: boolean }): Promise<string | null> {
  const wrong = { email: 'uji-kesesuaian@kota.example', password: crypto.randomUUID(), transport: 'bearer' };
  judgeRefusal(target, {
    operation: createSession,
    situation: 'a wrong password',
    answer: await target.call(createSession, { body: wrong }),
    codes: ['unauthenticated'],
  });
  await checkJsonInputs(target, createSession, { body: wrong });
  judgeSuccess(target, { operation: getSession, situation: 'as it should be', answer: await target.call(getSession, { token }) });
  const postId = `uji-${crypto.randomUUID()}`;
  const search = { keys: [{ platform: 'facebook', postId, commentId: null, permalink: null }] };
  judgeSuccess(target, { operation: findClips, situation: 'as it should be', answer: await target.call(findClips, { token, body: search }) });
  await checkJsonInputs(target, findClips, { token, body: search });
  for (const [operation, body] of [
    [getSession, undefined],
    [findClips, search],
    [createClip, clipOf(postId)],
  ] as const) {
    judgeRefusal(target, { operation, situation: 'without a token', answer: await target.call(operation, { body }), codes: ['unauthenticated'] });
    const madeUp = await target.call(operation, { body, token: 'karangan.belaka.saja' });
    judgeRefusal(target, { operation, situation: 'a made-up token', answer: madeUp, codes: ['unauthenticated', 'session-expired'] });
  }
  return mayFile ? checkCreateClip(target, { token, postId, search }) : null;
}

async function checkCreateClip(target: Target, { token, postId, search }: { token: string; postId: string; search: unknown }): Promise<string | null> {
  const body = clipOf(postId);
  const key = crypto.randomUUID();
  const filed = judgeSuccess(target, { operation: createClip, situation: 'as it should be', answer: await target.call(createClip, { token, body, key }) });
  const again = judgeSuccess(target, { operation: createClip, situation: 'the same once more', answer: await target.call(createClip, { token, body, key }) });
  if (filed !== null && again !== null && filed['complaintNumber'] !== again['complaintNumber'])
    target.note(createClip.id, 'the same once more', 'filed-twice');
  const reused = await target.call(createClip, { token, body: { ...body, text: 'Isi lain.' }, key });
  judgeRefusal(target, { operation: createClip, situation: 'the same key, another body', answer: reused, codes: ['key-reused'] });
  await checkJsonInputs(target, createClip, { token, body: clipOf(`uji-${crypto.randomUUID()}`) });
  const found = judgeSuccess(target, { operation: findClips, situation: 'as it should be', answer: await target.call(findClips, { token, body: search }) });
  if (filed !== null && found !== null && !JSON.stringify(found).includes(String(filed['complaintNumber'])))
    target.note(findClips.id, 'as it should be', 'lost-file');
  return filed === null ? null : String(filed['complaintNumber']);
}

/** Says in its first words what it is, so that whoever meets it in a queue can close it. */
function clipOf(postId: string): Record<string, unknown> {
  const text = 'UJI KESESUAIAN SERVER, bukan aduan sungguhan. Mohon tutup aduan ini.';
  return {
    draftId: crypto.randomUUID(),
    kind: 'complaint',
    text,
    language: 'id',
    contact: null,
    agencyId: null,
    categoryId: null,
    respondentUnitId: null,
    attachments: [],
    clip: {
      platform: 'facebook',
      kind: 'post',
      postId,
      commentId: null,
      permalink: null,
      authorName: 'Uji Kesesuaian',
      authorHandle: null,
      authorUrl: null,
      text,
      isTextTruncated: false,
      language: 'id',
      postedAt: null,
      postedAtPrecision: null,
      postedAtLabel: null,
      media: [],
      context: [],
      pageUrl: 'https://www.facebook.com/uji/posts/1',
      receivedByAccount: null,
      capturedAt: new Date().toISOString(),
      sources: {},
      gaps: [],
    },
  };
}
