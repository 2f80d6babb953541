// DRF-10: two tabs lose nothing to each other. A tab is a store with a connection and a memory of its own; the database is the real one.
import { expect } from 'chai';
import { deleteDB } from 'idb';
import { exampleDraft } from '../testing/example-draft.ts';
import { runSettings } from '../testing/run-settings.ts';
import type { Draft, DraftRevision, DraftStore } from './draft.ts';
import { openDrafts } from './open-drafts.ts';

const name = 'test-two-tabs';
const { seed, random, times } = await runSettings();
const stores: DraftStore[] = [];

interface Fields {
  readonly text: string;
}

/** One tab with its draft, writing as the form does: whatever it is given back is what it goes on with. */
class Tab {
  readonly store: DraftStore;
  draft: Draft<Fields>;
  base: DraftRevision | null = null;
  readonly copies: Draft<Fields>[] = [];

  constructor(store: DraftStore, draft: Draft<Fields>) {
    this.store = store;
    this.draft = draft;
  }

  async write(text: string): Promise<void> {
    const kept = await this.store.saveOrCopy({ ...this.draft, fields: { text }, updatedAt: new Date().toISOString() }, this.base);
    if (kept.draftId !== this.draft.draftId) this.copies.push(kept);
    this.draft = kept;
  }

  async takeUp(draftId: Draft['draftId']): Promise<void> {
    const found = await this.store.loadToEdit<Fields>(draftId);
    if (!found) throw new Error('no draft');
    this.draft = found.draft;
    this.base = found.revision;
  }
}

async function openTab(draft: Draft<Fields>): Promise<Tab> {
  const store = await openDrafts({ name });
  stores.push(store);
  return new Tab(store, draft);
}

async function textsOnDisk(): Promise<string[]> {
  const store = await openDrafts({ name });
  stores.push(store);
  const drafts = await Promise.all((await store.list()).map(({ draftId }) => store.load<Fields>(draftId)));
  return drafts.map((draft) => draft?.fields.text ?? '').sort();
}

afterEach(async () => {
  for (const store of stores.splice(0)) store.close();
  await deleteDB(name);
});

it(`two tabs with a draft each lose none of ${times(500)} edits a tab, and make no copy (seed ${seed})`, async () => {
  const [left, right] = [await openTab(await exampleDraft()), await openTab(await exampleDraft({ photos: 1 }))];
  let lost = 0;
  const edit = async (tab: Tab, label: string): Promise<void> => {
    for (let round = 0; round < times(500); round += 1) {
      const text = `${label} ${round} ${'x'.repeat(Math.floor(random() * 200))}`;
      await tab.write(text);
      // Read by the other tab: what one was told is saved, all see.
      if (random() < 0.1 && (await (tab === left ? right : left).store.load<Fields>(tab.draft.draftId))?.fields.text !== text) lost += 1;
    }
  };
  await Promise.all([edit(left, 'kiri'), edit(right, 'kanan')]);
  expect(lost).to.equal(0);
  expect([...left.copies, ...right.copies]).to.have.length(0);
  expect((await textsOnDisk()).map((text) => text.split(' ').slice(0, 2).join(' '))).to.deep.equal([`kanan ${times(500) - 1}`, `kiri ${times(500) - 1}`]);
}).timeout(120_000);

it('the second to write on one draft gets a copy of its own, with other keys; the first keeps everything', async () => {
  const left = await openTab(await exampleDraft({ text: 'sama', photos: 2 }));
  await left.write('sama');
  const right = await openTab(left.draft);
  await right.takeUp(left.draft.draftId);
  await left.write('dari kiri');
  await right.write('dari kanan');
  expect(await textsOnDisk()).to.deep.equal(['dari kanan', 'dari kiri']);
  expect(right.draft.trackingCode).not.to.equal(left.draft.trackingCode);
  const [kept] = right.draft.files;
  const [original] = left.draft.files;
  expect(kept?.sha256).to.equal(original?.sha256);
  expect(kept?.uploadKey).not.to.equal(original?.uploadKey);
  expect((await left.store.load(right.draft.draftId))?.files).to.have.length(2);
  await left.write('dari kiri lagi');
  await right.write('dari kanan lagi');
  expect(await textsOnDisk()).to.deep.equal(['dari kanan lagi', 'dari kiri lagi']);
});

it('whoever takes a draft up after the other’s last word writes on in it, without a copy', async () => {
  const left = await openTab(await exampleDraft());
  await left.write('satu');
  const right = await openTab(left.draft);
  await right.takeUp(left.draft.draftId);
  await right.write('dua');
  expect(right.copies).to.have.length(0);
  expect(await textsOnDisk()).to.deep.equal(['dua']);
});

it('a draft that another tab has sent and put away does not come back under its old code', async () => {
  const left = await openTab(await exampleDraft());
  await left.write('satu');
  const right = await openTab(left.draft);
  await right.takeUp(left.draft.draftId);
  await right.store.remove(right.draft.draftId);
  const before = left.draft;
  await left.write('masih menulis');
  expect(left.draft.draftId).not.to.equal(before.draftId);
  expect(left.draft.trackingCode).not.to.equal(before.trackingCode);
  expect(await textsOnDisk()).to.deep.equal(['masih menulis']);
});

it(`two tabs that fight for one draft in any order keep the last words of both, ${times(50)} times (seed ${seed})`, async () => {
  for (let round = 0; round < times(50); round += 1) {
    const left = await openTab(await exampleDraft());
    await left.write('awal');
    const right = await openTab(left.draft);
    await right.takeUp(left.draft.draftId);
    const said = new Map<Tab, string>();
    const edits = Array.from({ length: 8 }, async (_, index) => {
      const tab = random() < 0.5 ? left : right;
      const text = `${round} ${tab === left ? 'kiri' : 'kanan'} ${index}`;
      // At the same time: each tab's own writes keep their order.
      await tab.write(text);
      said.set(tab, text);
    });
    await Promise.all(edits);
    const stored = await textsOnDisk();
    for (const text of said.values()) expect(stored).to.include(text);
    for (const store of stores.splice(0)) store.close();
    await deleteDB(name);
  }
}).timeout(120_000);
