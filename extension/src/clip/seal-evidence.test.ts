import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256Hex } from '@kotak-aduan/api-client';
import { newDraft, newDraftFile, type Draft } from '@kotak-aduan/api-client/drafts';
import { canonicalJson, sealedEvidenceSchema } from '@kotak-aduan/api-client/schemas';
import { dropFile } from '../panel/clip-edits.ts';
import { sampleClip } from '../testing/sample-clip.ts';
import { beginEvidence } from './begin-evidence.ts';
import { makeClipFields, type ClipFields } from './clip-fields.ts';
import { resealed } from './seal-evidence.ts';

const now = new Date('2026-11-22T02:00:05.000Z');
const picture = (n: number) => ({ kind: 'image' as const, url: `https://scontent.cdninstagram.com/${n}.jpg`, alt: null });

async function draftWith({ text = 'Lampu mati', pictures = 0 }: { text?: string; pictures?: number } = {}): Promise<Draft<ClipFields>> {
  const clip = sampleClip({ text, media: [picture(1), picture(2)].slice(0, pictures) });
  const reading = { result: clip, rectangle: null, viewport: { width: 1, height: 1 }, visibleText: text, snippet: '<p>x</p>' };
  const evidence = await beginEvidence({ clip, reading, extensionVersion: '0.1.0', now });
  return newDraft({ purpose: 'clip', fields: { ...makeClipFields(clip, null), evidence } });
}
const fileNamed = (name: string) => newDraftFile({ name, mediaType: 'image/png', bytes: new Uint8Array([1, 2]).buffer });

test('what a person fills in later changes nothing that was sealed', async () => {
  const draft = await draftWith();
  const filled = { ...draft, fields: { ...draft.fields, text: 'Diubah', clip: { ...draft.fields.clip, permalink: 'https://lain.example/' } } };
  const again = await resealed(filled, { now: new Date(now.getTime() + 60_000) });
  const { sealedAt, ...facts } = again.fields.evidence?.manifest ?? assert.fail('no evidence');
  const { sealedAt: sealedFirst, ...before } = draft.fields.evidence?.manifest ?? assert.fail('no evidence');
  assert.deepEqual(facts, before);
  assert.notEqual(sealedAt, sealedFirst);
});

test('half an emoji and very long words are sealed as they will be sent', async () => {
  const { evidence } = (await draftWith({ text: `${'a"'.repeat(9_999)}\uD83D` })).fields;
  const sent = sealedEvidenceSchema.parse(JSON.parse(JSON.stringify(evidence)));
  for (const { name, content } of sent.texts) assert.equal(sent.manifest.items.find((item) => item.name === name)?.sha256, await sha256Hex(content), name);
  assert.equal(await sha256Hex(canonicalJson(sent.manifest)), sent.manifestSha256);
});

test('a picture that comes after all is no gap any more', async () => {
  const draft = await draftWith({ pictures: 2 });
  const one = await resealed({ ...draft, files: [await fileNamed('foto-1.png')] }, { now });
  assert.deepEqual(one.fields.evidence?.manifest.gaps, [{ kind: 'media', reason: 'unreachable' }]);
  const both = await resealed({ ...one, files: [...one.files, await fileNamed('foto-2.png')] }, { now });
  assert.deepEqual(both.fields.evidence?.manifest.gaps, []);
});

test('a screenshot that a person leaves out is named as left out, and as removed where the evidence is sealed once more', async () => {
  const sealed = await resealed({ ...(await draftWith()), files: [await fileNamed('tangkapan-layar.png')] }, { now });
  const dropped = dropFile(sealed.files[0]?.fileId ?? '')(sealed);
  assert.deepEqual(dropped.fields.evidence?.omitted, ['tangkapan-layar.png']);
  assert.equal(dropped.fields.evidence?.manifestSha256, sealed.fields.evidence?.manifestSha256);
  const again = await resealed(dropped, { now });
  assert.deepEqual(again.fields.evidence?.omitted, []);
  assert.deepEqual(again.fields.evidence?.manifest.gaps, [{ kind: 'screenshot', reason: 'removed' }]);
});

test('a draft of an older clipper, without evidence, stays as it is', async () => {
  const draft = newDraft({ purpose: 'clip', fields: makeClipFields(sampleClip(), null) });
  assert.equal(await resealed(draft, { now }), draft);
});
