import { MemoryDraftStore } from '@kotak-aduan/api-client/drafts';
import { expect } from 'chai';
import { fakeBackend, sampleDraft } from '../../../testing/fake-backend.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { until } from '../../../testing/until.ts';
import type { ClipBackend } from '../../clips/clip-backend.ts';
import { clipsHref } from '../../controllers/route-controller.ts';
import { clipsId as t } from '../../messages/clips-id.ts';
import { fill, find, findAll, findButton, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { defineClips } from './define.ts';

const none = { kind: 'clips', draftId: null, notice: null } as const;

function backend(changes: Partial<ClipBackend> = {}): ClipBackend & { readonly store: MemoryDraftStore } {
  const panel = fakeBackend();
  return {
    ...panel,
    takeShared: async () => [],
    make: async () => Promise.reject(new Error('not expected')),
    addPictures: async () => 0,
    noteSession: async () => undefined,
    ...changes,
  };
}

before(() => defineClips());
beforeEach(() => history.replaceState(null, '', '#/kliping'));

it('a pasted link becomes a draft at an address of its own, and an empty form is refused', async () => {
  const given: unknown[] = [];
  const draft = await sampleDraft();
  const desk = backend({
    make: async ({ text, pictures }) => {
      given.push([text, pictures.length]);
      return { draftId: draft.draftId, leftOut: 0 };
    },
  });
  const element = await mount('desk-clips', { backend: desk, route: none });
  await expectAccessible(element);
  findButton(element, t.make).click();
  await until(() => expect(wordsOf(element)).to.include(t.makeEmpty));
  await expectAccessible(element);
  fill(find(element, '#link'), 'https://www.instagram.com/p/DQaduan12345/');
  findButton(element, t.make).click();
  await until(() => expect(location.hash).to.equal(clipsHref(draft.draftId)));
  expect(given).to.deep.equal([['https://www.instagram.com/p/DQaduan12345/', 0]]);
});

it('what was shared is opened by itself, with what could not be taken', async () => {
  const draft = await sampleDraft({ permalink: 'https://www.facebook.com/share/p/1Aduan/', platform: 'facebook', postId: null, commentId: null });
  const desk = backend({ takeShared: async () => [{ draftId: draft.draftId, leftOut: 2 }] });
  await desk.store.save(draft);
  const element = await mount('desk-clips', { backend: desk, route: none });
  await until(() => expect(location.hash).to.equal(clipsHref(draft.draftId)));
  element.route = { ...none, draftId: draft.draftId };
  await until(() => find(element, 'aduan-clip-form'));
  await until(() => expect(wordsOf(element)).to.include(t.leftOut(2)));
  expect(wordsOf(element)).to.include(t.shortLink);
  await expectAccessible(element);
});

it('a picture alone asks where it is from', async () => {
  const draft = await sampleDraft({ kind: 'image', platform: 'web', permalink: null, postId: null, commentId: null });
  const desk = backend();
  await desk.store.save(draft);
  const element = await mount('desk-clips', { backend: desk, route: { ...none, draftId: draft.draftId } });
  const select = await until(() => find(element, '#platform'));
  if (!(select instanceof HTMLSelectElement)) throw new TypeError('not a select');
  select.value = 'whatsapp';
  select.dispatchEvent(new Event('change'));
  await until(async () => expect((await desk.store.load<{ clip: { platform: string } }>(draft.draftId))?.fields.clip.platform).to.equal('whatsapp'));
});

it('says what a share came to that is no draft, and that the line is down', async () => {
  const element = await mount('desk-clips', { backend: backend(), route: { ...none, notice: 'penuh' }, isOffline: true });
  await until(() => expect(wordsOf(element)).to.include(t.notices.penuh));
  expect(wordsOf(element)).to.include(t.offline);
  expect(findAll(element, 'form')).to.have.length(1);
});
