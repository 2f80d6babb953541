// DRF-6: a device that is too busy to open its storage in time has it all the same, a moment later: nobody is left with what only the page keeps.
import { newDraft, openDrafts } from '@kotak-aduan/api-client/drafts';
import { fakeClock } from '@kotak-aduan/api-client/testing/fake-clock';
import { pastDraftDatabases, pastText } from '@kotak-aduan/api-client/testing/past-draft-databases';
import { replaceMethod } from '@kotak-aduan/api-client/testing/replace-method';
import { expect } from 'chai';
import { emptyFields } from '../form-fields.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { deleteDiskForms, diskName, onDisk, openDiskForm, type DiskForm } from '../testing/disk-form.ts';
import { DraftController } from './draft-controller.ts';

const [oldest] = pastDraftDatabases;
if (oldest === undefined) throw new Error('There is no past database');

/** An old tab that holds on to the storage, so that a newer one can't open it; gives back what lets it go. */
async function holdStorage(): Promise<() => void> {
  const holding = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(diskName);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', reject);
  });
  return () => holding.close();
}

/** A form that gave up waiting for its storage. */
async function openInMemory(): Promise<DiskForm & { readonly isSaid: (kind: string) => Promise<void> }> {
  const host = new FakeHost();
  const field = { text: '' };
  const draft: DraftController = new DraftController(host, {
    open: (onLate) => openDrafts({ name: diskName, openTimeoutMs: 20, onLate, onOutdated: () => draft.giveWay() }),
    make: () => newDraft({ purpose: 'complaint', fields: emptyFields }),
    readText: () => field.text,
    onRestored: (kept) => (field.text = kept.fields.text),
    saveAfterMs: 0,
  });
  await draft.open();
  expect(draft.state).to.deep.equal({ kind: 'memory', why: 'refused' });
  const isSaid = async (kind: string): Promise<void> => {
    while (draft.state.kind !== kind) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  return { draft, field, isSaid };
}

afterEach(deleteDiskForms);

it('what was typed meanwhile is stored as soon as the storage opens, and said to be', async () => {
  await oldest.make(diskName);
  const letGo = await holdStorage();
  const form = await openInMemory();
  form.field.text = 'Lampu jalan mati';
  await form.draft.flush();
  expect(form.draft.isStored).to.equal(false);
  letGo();
  await form.isSaid('saved');
  expect((await onDisk(form)).text).to.equal('Lampu jalan mati');
  // What the device had already is not lost for it.
  expect(form.draft.others.summaries).to.have.length(1);
  form.draft.openStore.close();
});

it('a form that is still empty takes up what the device had', async () => {
  await oldest.make(diskName);
  const letGo = await holdStorage();
  const form = await openInMemory();
  letGo();
  await form.isSaid('saved');
  expect(form.field.text).to.equal(pastText);
  form.draft.openStore.close();
});

it('a write that fails is tried again without a key, after 4 seconds, then after 8', async () => {
  const form = await openDiskForm();
  const { draft, field } = form;
  field.text = 'Sampah menumpuk';
  const put = { failures: 0 };
  const heal = replaceMethod(IDBObjectStore.prototype, 'put', () => () => {
    put.failures += 1;
    throw new DOMException('busy', 'UnknownError');
  });
  const clock = fakeClock();
  try {
    await draft.flush();
    expect(draft.state).to.deep.equal({ kind: 'memory', why: 'refused' });
    const oneSave = put.failures;
    await clock.pass(3_900);
    expect(put.failures).to.equal(oneSave);
    // Databases take their time, which is not the clock's: until the second one has failed for good.
    while (put.failures < 2 * oneSave) await clock.pass(50);
    await clock.pass(200);
    heal();
    await clock.pass(7_000);
    expect(draft.isStored).to.equal(false);
    while (!draft.isStored) await clock.pass(50);
    expect(draft.state.kind).to.equal('saved');
  } finally {
    clock.stop();
    heal();
  }
  expect((await onDisk(form)).text).to.equal('Sampah menumpuk');
});
