import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256Hex } from '@kotak-aduan/api-client';
import { newDraft, newDraftFile, type Draft } from '@kotak-aduan/api-client/drafts';
import { canonicalJson, type Clip, clipSchema } from '@kotak-aduan/api-client/schemas';
import { sampleCity, sampleClip } from '../testing/sample-clip.ts';
import { beginEvidence } from './begin-evidence.ts';
import { makeClipFields, type ClipFields } from './clip-fields.ts';
import { joinClips } from './join-clips.ts';
import { resealed } from './seal-evidence.ts';

const now = new Date('2026-11-22T02:00:05.000Z');
const picture = (n: number) => ({ kind: 'image' as const, url: `https://scontent.cdninstagram.com/${n}.jpg`, alt: null });

async function makeDraft(changes: Partial<Clip>, names: readonly string[] = ['tangkapan-layar.png']): Promise<Draft<ClipFields>> {
  const clip = sampleClip(changes);
  const reading = { result: clip, rectangle: null, viewport: { width: 1, height: 1 }, visibleText: clip.text, snippet: '<p>a</p>' };
  const evidence = await beginEvidence({ clip, reading, extensionVersion: '0.1.0', now });
  const files = await Promise.all(
    names.map((name, n) => newDraftFile({ name, mediaType: 'image/png', bytes: new TextEncoder().encode(`${clip.commentId} ${n}`).buffer })),
  );
  return resealed({ ...newDraft({ purpose: 'clip', fields: { ...makeClipFields(clip, sampleCity), evidence } }), files }, { now });
}

const first = () => makeDraft({ commentId: '1', text: 'Sudah lama', media: [picture(1)] }, ['tangkapan-layar.png', 'foto-1.jpeg']);
const second = () =>
  makeDraft({ commentId: '2', authorHandle: 'warga.lain', text: 'Lampu jalan mati', permalink: null, gaps: ['permalink'], media: [picture(2), picture(3)] }, [
    'tangkapan-layar.png',
    'foto-2.jpeg',
  ]);

test('the first holds the others, each with author, time, link and gaps of its own', async () => {
  const joined = await joinClips([await first(), await second()], { city: sampleCity, now });
  const { clip, text, agencyId } = joined?.fields ?? assert.fail('not joined');
  assert.ok(clipSchema.safeParse(clip).success);
  assert.equal(clip.commentId, '1');
  assert.deepEqual(
    clip.parts?.map(({ commentId, authorHandle, permalink, postedAt, gaps }) => ({ commentId, authorHandle, permalink, postedAt, gaps })),
    [{ commentId: '2', authorHandle: 'warga.lain', permalink: null, postedAt: '2026-11-20T03:00:00.000Z', gaps: ['permalink'] }],
  );
  assert.equal(text, '@warga.contoh: Sudah lama\n\n@warga.lain: Lampu jalan mati');
  assert.equal(agencyId, 'dishub', 'more words suggest more');
});

test('everything that was sealed of any is sealed anew, under names that tell them apart', async () => {
  const joined = await joinClips([await first(), await second()], { city: null, now });
  const { manifest, manifestSha256, texts } = joined?.fields.evidence ?? assert.fail('no evidence');
  assert.equal(manifestSha256, await sha256Hex(canonicalJson(manifest)));
  assert.deepEqual(
    manifest.items.map(({ name }) => name),
    [
      'bacaan.json',
      'teks.txt',
      'cuplikan.html',
      'bacaan-2.json',
      'teks-2.txt',
      'cuplikan-2.html',
      'tangkapan-layar.png',
      'tangkapan-layar-2.png',
      'foto-1.jpeg',
      'foto-3.jpeg',
    ],
  );
  for (const { name, content } of texts) assert.equal(manifest.items.find((item) => item.name === name)?.sha256, await sha256Hex(content));
  assert.deepEqual(manifest.gaps, [{ kind: 'media', reason: 'unreachable' }], 'the one picture that never came');
});

test('of one author nobody is named twice, and what a person wrote and chose stays', async () => {
  const mine = await makeDraft({ commentId: '1', text: 'Sudah lama' });
  const edited = { ...mine, fields: { ...mine.fields, text: 'Diubah petugas', agencyId: sampleCity.coordinatorUnitId } };
  const joined = await joinClips([edited, await makeDraft({ commentId: '3', text: 'Lampu jalan mati' })], { city: sampleCity, now });
  assert.equal(joined?.fields.text, 'Diubah petugas\n\nLampu jalan mati');
  assert.equal(joined?.fields.agencyId, sampleCity.coordinatorUnitId);
});

test('what is sent, of another platform, a private message or too much is not joined', async () => {
  const draft = await first();
  const refused = async (...others: Draft<ClipFields>[]): Promise<void> => assert.equal(await joinClips([draft, ...others], { city: null, now }), null);
  await refused();
  await refused({ ...(await second()), status: { kind: 'queued', attempt: 1, nextAttemptAt: now.toISOString() } });
  await refused(await makeDraft({ platform: 'facebook' }));
  await refused(await makeDraft({ kind: 'message' }));
  await refused(...(await Promise.all(Array.from({ length: 10 }, second))));
});

test('no more files than may be filed, and a screenshot of each before any picture', async () => {
  const many = Array.from({ length: 6 }, (_, n) => `foto-${n + 1}.jpeg`);
  const media = many.map((_, n) => picture(n));
  const drafts = await Promise.all(['1', '2', '3'].map((commentId) => makeDraft({ commentId, media }, ['tangkapan-layar.png', ...many])));
  const names = (await joinClips(drafts, { city: null, now }))?.files.map(({ name }) => name) ?? [];
  assert.equal(names.length, 10);
  assert.deepEqual(names.slice(0, 3), ['tangkapan-layar.png', 'tangkapan-layar-2.png', 'tangkapan-layar-3.png']);
});
