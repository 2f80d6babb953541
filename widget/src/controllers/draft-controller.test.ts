import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryDraftStore, newDraft, newDraftFile, type Draft, type DraftStore } from '@kotak-aduan/api-client/drafts';
import { emptyFields, type FormFields } from '../form-fields.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { DraftController } from './draft-controller.ts';
import { handOverDraft } from './hand-over-draft.ts';
import { joinTexts } from './join-texts.ts';

/** A store that says it is on disk and settles only when told to. */
class SlowStore extends MemoryDraftStore {
  override readonly persistence = 'stored' as never;
  readonly waiting: (() => void)[] = [];
  fails = false;

  override async save(draft: Draft): Promise<void> {
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
    });
    if (this.fails) throw new Error('no room');
    await super.save(draft);
  }

  settle(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

interface Setup {
  host: FakeHost;
  draft: DraftController;
  field: { text: string };
  restored: Draft<FormFields>[];
}

function setUp(store: DraftStore): Setup {
  const host = new FakeHost();
  const field = { text: '' };
  const restored: Draft<FormFields>[] = [];
  const draft = new DraftController(host, {
    open: () => Promise.resolve(store),
    make: () => newDraft({ purpose: 'complaint', fields: emptyFields }),
    readText: () => field.text,
    onRestored: (kept) => {
      restored.push(kept);
      field.text = kept.fields.text;
    },
    saveAfterMs: 0,
  });
  return { host, draft, field, restored };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('says saved only after the store has settled', async () => {
  const store = new SlowStore();
  const { draft, field } = setUp(store);
  await draft.open();
  field.text = 'pju mati';
  draft.changed();
  assert.equal(draft.state.kind, 'saving');
  await turn();
  assert.equal(draft.state.kind, 'saving');
  store.settle();
  await turn();
  assert.equal(draft.state.kind, 'saved');
});

test('does not say saved when the transaction fails, and keeps the text', async () => {
  const store = new SlowStore();
  store.fails = true;
  const { draft, field } = setUp(store);
  await draft.open();
  field.text = 'pju mati';
  draft.changed();
  await turn();
  store.settle();
  await turn();
  assert.deepEqual(draft.state, { kind: 'memory', why: 'refused' });
  assert.equal(field.text, 'pju mati');
});

test('brings back what was written, with its photos and its tracking code', async () => {
  const store = new MemoryDraftStore();
  const first = setUp(store);
  await first.draft.open();
  first.field.text = 'jalan berlubang';
  await first.draft.setFiles([await newDraftFile({ name: 'a.jpg', mediaType: 'image/jpeg', bytes: new ArrayBuffer(3) })], 0);
  const second = setUp(store);
  await second.draft.open();
  assert.equal(second.field.text, 'jalan berlubang');
  assert.equal(second.draft.draft.files.length, 1);
  assert.equal(second.draft.draft.trackingCode, first.draft.draft.trackingCode);
});

test('keeps what was typed before the store was open', async () => {
  const store = new MemoryDraftStore();
  await store.save(newDraft({ purpose: 'complaint', fields: { ...emptyFields, text: 'dari kemarin' } }));
  const { draft, field } = setUp(store);
  field.text = 'baru saja';
  await draft.open();
  assert.equal(field.text, 'dari kemarin\nbaru saja');
});

const underWay = {
  ...newDraft({ purpose: 'complaint', fields: { kind: 'complaint', text: 'lampu mati', noticeVersion: '1' } }),
  status: { kind: 'sending', attempt: 1, startedAt: '2026-11-22T02:00:00.000Z' },
} as const;

test('what the outbox has is taken up as it is to be sent, to the letter', async () => {
  const store = new MemoryDraftStore();
  await store.save(underWay);
  const { draft } = setUp(store);
  await draft.open();
  assert.deepEqual(draft.draft, underWay);
  draft.changed();
  await draft.flush();
  assert.deepEqual(await store.load(underWay.draftId), underWay);
});

test('what was typed while another complaint waits to be sent is a draft of its own', async () => {
  const store = new MemoryDraftStore();
  await store.save(underWay);
  const { draft, field } = setUp(store);
  field.text = 'baru saja';
  await draft.open();
  await draft.flush();
  assert.equal(field.text, 'baru saja');
  assert.notEqual(draft.draft.draftId, underWay.draftId);
  assert.equal((await store.list()).length, 2);
  assert.deepEqual(await store.load(underWay.draftId), underWay);
});

test('a field that the browser refilled after a reload is not doubled', () => {
  assert.equal(joinTexts('jalan rusak', 'jalan rusak'), 'jalan rusak');
  assert.equal(joinTexts('jalan rusak', 'jalan rusak parah'), 'jalan rusak parah');
  assert.equal(joinTexts('jalan rusak parah', 'jalan'), 'jalan rusak parah');
  assert.equal(joinTexts('', 'baru'), 'baru');
});

test('says that a page without storage keeps nothing', async () => {
  const { draft } = setUp(new MemoryDraftStore());
  await draft.open();
  assert.deepEqual(draft.state, { kind: 'memory', why: 'refused' });
});

test('says saved only when the last chosen photo is in the draft', async () => {
  const store = new SlowStore();
  const { draft, field } = setUp(store);
  await draft.open();
  field.text = 'pju mati';
  draft.changed();
  await turn();
  store.settle();
  await turn();
  const said = (): string => draft.state.kind;
  assert.equal(said(), 'saved');
  void draft.setFiles([], 1);
  assert.equal(said(), 'saving');
  await turn();
  store.settle();
  await turn();
  assert.equal(said(), 'saving');
  void draft.setFiles([await newDraftFile({ name: 'a.jpg', mediaType: 'image/jpeg', bytes: new ArrayBuffer(3) })], 0);
  await turn();
  store.settle();
  await turn();
  assert.equal(said(), 'saved');
});

test('that the text is kept is said aloud until it was drawn once, also where the next key came before the drawing', async () => {
  const store = new SlowStore();
  const { host, draft, field } = setUp(store);
  await draft.open();
  const saved: (boolean | undefined)[] = [];
  for (const text of ['pju', 'pju mati', 'pju mati lagi']) {
    field.text = text;
    draft.changed();
    await turn();
    store.settle();
    await turn();
    if (draft.state.kind === 'saved') saved.push(draft.state.isSaidBefore);
    // The first is overtaken by a key; from the second on it is drawn.
    if (text !== 'pju') host.updated();
  }
  assert.deepEqual(saved, [false, false, true]);
});

test('after a reload knows how many chosen photos did not get into the draft, until others are chosen', async () => {
  const store = new MemoryDraftStore();
  const first = setUp(store);
  await first.draft.open();
  first.field.text = 'jalan berlubang';
  await first.draft.setFiles([], 2);
  assert.equal(first.draft.lostPhotos, 0);
  const second = setUp(store);
  await second.draft.open();
  assert.equal(second.draft.lostPhotos, 2);
  second.field.text = 'jalan berlubang sekali';
  await second.draft.flush();
  const third = setUp(store);
  await third.draft.open();
  assert.equal(third.draft.lostPhotos, 2);
  await third.draft.setFiles([], 1);
  assert.equal(third.draft.lostPhotos, 0);
});

test('writes nothing under a draft that the outbox has', async () => {
  const store = new MemoryDraftStore();
  const { draft, field } = setUp(store);
  await draft.open();
  field.text = 'satu';
  await draft.flush();
  await handOverDraft(draft, (written) => written);
  field.text = 'dua';
  draft.changed();
  await turn();
  const kept = await store.load<FormFields>(draft.draft.draftId);
  assert.equal(kept?.fields.text, 'satu');
});

test('starting over wipes the record and makes another code', async () => {
  const store = new MemoryDraftStore();
  const { draft, field } = setUp(store);
  await draft.open();
  field.text = 'satu';
  await draft.flush();
  const before = draft.draft;
  field.text = '';
  await draft.startOver();
  assert.equal(await store.load(before.draftId), null);
  assert.notEqual(draft.draft.trackingCode, before.trackingCode);
});
