import { newDraftFile } from '@kotak-aduan/api-client/drafts';
import { uploadSchema } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk, type FakeDesk } from '../../testing/fake-desk.ts';
import { fill, find, findAll, findButton, focused, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleCase, samplePhoto } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const photo = await newDraftFile({ name: 'a.jpg', mediaType: 'image/jpeg', bytes: new Uint8Array([1]).buffer });
const uploadId = '00000000-0000-4000-8000-000000000077';

interface Seen {
  readonly sent: Record<string, unknown>[];
  readonly keys: string[];
}

/** A desk whose first resolution is refused with a code, if one is given. */
function desk(refuse?: string): { host: FakeDesk; seen: Seen } {
  const seen: Seen = { sent: [], keys: [] };
  const host = fakeDesk({
    client: {
      createEvidence: async ({ idempotencyKey, query }) => {
        seen.keys.push(idempotencyKey);
        return uploadSchema.parse({ uploadId, sha256: query?.sha256, mediaType: 'image/jpeg', sizeBytes: 1, expiresAt: '2026-11-23T02:00:00.000Z' });
      },
      resolveCase: async ({ body }) => {
        seen.sent.push({ ...body, draftId: '' });
        if (refuse !== undefined && seen.sent.length === 1) throw new CodedError(refuse);
        return sampleCase({ state: 'resolved' });
      },
    },
  });
  return { host, seen };
}

it('asks for exactly the proof that the category asks for, and warns about people', async () => {
  const pair = await mount('desk-resolve-form', { context: sampleContext(), case: sampleCase() });
  expect(findAll(pair, 'desk-files').map((files) => files.id)).to.deep.equal(['before', 'after']);
  for (const part of [id.resolve.noPeople, id.resolve.reference]) expect(wordsOf(pair)).to.include(part);
  await expectAccessible(pair);
  const document = await mount('desk-resolve-form', { context: sampleContext(), case: sampleCase({ evidenceRule: 'document' }) });
  expect(findAll(document, 'desk-files').map((files) => files.id)).to.deep.equal(['document']);
  expect(findAll(document, '#number')).to.have.length(1);
  await expectAccessible(document);
  const words = await mount('desk-resolve-form', { context: sampleContext(), case: sampleCase({ evidenceRule: 'written-result' }) });
  expect(wordsOf(words)).to.include(id.resolve.optionalPhotos);
  await expectAccessible(words);
});

it('says everything that is missing at once', async () => {
  const element = await mount('desk-resolve-form', { context: sampleContext(), case: sampleCase() });
  findButton(element, id.resolve.submit).click();
  await until(() => {
    for (const part of [id.resolve.beforeMissing, id.resolve.afterMissing, id.resolve.textMissing]) expect(wordsOf(element)).to.include(part);
    expect(focused()?.localName).to.equal('input');
  });
});

it('closes with the citizen’s photo as the before and one of its own as the after', async () => {
  const { host, seen } = desk();
  const done: string[] = [];
  const element = await mount('desk-resolve-form', { context: sampleContext({ host }), case: sampleCase(), onDone: (text) => done.push(text) });
  find(element, '.reference input').click();
  const after = find(element, '#after');
  if ('onAdd' in after && typeof after.onAdd === 'function') after.onAdd(photo);
  fill(find(element, 'textarea'), 'Sudah ditambal.');
  await until(() => {
    expect(find(element, '.reference input')).to.have.property('checked', true);
    expect(wordsOf(after)).to.include(id.files.sent);
  });
  findButton(element, id.resolve.submit).click();
  await until(() => expect(done).to.deep.equal([id.done.resolve]));
  const claim = { takenAt: null, place: null, caption: null };
  // SHA-256 of "x", which is what the fake desk serves as a photo.
  const seenPhoto = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
  expect(seen.sent).to.deep.equal([
    {
      version: 3,
      draftId: '',
      text: 'Sudah ditambal.',
      before: [{ ...claim, uploadId: samplePhoto(1).uploadId, sha256: seenPhoto, originalSha256: null }],
      after: [{ ...claim, uploadId, sha256: photo.sha256, originalSha256: photo.sha256 }],
      documents: [],
      documentNumber: null,
    },
  ]);
});

it('closes with a document’s number alone', async () => {
  const { host, seen } = desk();
  const element = await mount('desk-resolve-form', { context: sampleContext({ host }), case: sampleCase({ evidenceRule: 'document' }) });
  fill(find(element, '#number'), ' 470/12 ');
  fill(find(element, 'textarea'), 'KTP sudah jadi.');
  findButton(element, id.resolve.submit).click();
  await until(() => expect(seen.sent[0]).to.include({ documentNumber: '470/12', text: 'KTP sudah jadi.' }));
});

it('uploads again what the server has forgotten, under a new key, and then closes', async () => {
  const { host, seen } = desk('upload-missing');
  const done: string[] = [];
  const element = await mount('desk-resolve-form', {
    context: sampleContext({ host }),
    case: sampleCase({ evidenceRule: 'document' }),
    onDone: (text) => done.push(text),
  });
  const files = find(element, '#document');
  if ('onAdd' in files && typeof files.onAdd === 'function') files.onAdd(photo);
  fill(find(element, 'textarea'), 'KTP sudah jadi.');
  await until(() => expect(wordsOf(files)).to.include(id.files.sent));
  findButton(element, id.resolve.submit).click();
  await until(() => {
    expect(seen.keys).to.have.length(2);
    expect(seen.keys[0]).not.to.equal(seen.keys[1]);
    expect(done).to.deep.equal([id.done.resolve]);
  });
});
