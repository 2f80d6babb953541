import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft, type Draft, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { emptyFields, type FormFields } from '../form-fields.ts';
import { addFromCopy } from './add-from-copy.ts';

/** Only what is looked at here. */
const photo = (fileId: string): DraftFile => ({ fileId }) as DraftFile;

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function makeDisk(): { records: Map<string, Draft<FormFields>>; drafts: Parameters<typeof addFromCopy>[0] } {
  const records = new Map<string, Draft<FormFields>>();
  const openStore = {
    // Ours are all of one kind.
    save: (draft: Draft) => Promise.resolve(void records.set(draft.draftId, draft as Draft<FormFields>)),
    remove: (draftId: Draft['draftId']) => Promise.resolve(void records.delete(draftId)),
  };
  return { records, drafts: { openStore, others: { refresh: () => Promise.resolve() } } };
}

const keptIn = ({ records }: ReturnType<typeof makeDisk>): unknown[] =>
  [...records.values()].map(({ fields, files }) => [fields.text, files.map(({ fileId }) => fileId)]);

const copy: Draft<FormFields> = {
  ...newDraft({ purpose: 'complaint', fields: { ...emptyFields, text: 'jalan berlubang, di depan pasar' } }),
  files: [photo('lama'), photo('baru')],
};

test('only what is new is added, and the draft follows each change with all that it had', async () => {
  const disk = makeDisk();
  const addition = addFromCopy(disk.drafts, { copy, text: 'jalan berlubang', fileIds: ['lama'] });
  assert.deepEqual(
    [addition.before, addition.text, addition.files.map(({ fileId }) => fileId)],
    ['jalan berlubang', 'jalan berlubang, di depan pasar', ['baru']],
  );
  addition.keep('jalan berlubang, di depan pasar, dekat sekolah', [...addition.files, photo('lagi')]);
  await settle();
  assert.deepEqual(keptIn(disk), [['jalan berlubang, di depan pasar, dekat sekolah', ['lama', 'baru', 'lagi']]]);
  // Whoever goes there once more finds it as it was left.
  assert.equal(addition.text, 'jalan berlubang, di depan pasar, dekat sekolah');
});

test('once it is sent, the draft is gone, and a change that comes late brings nothing back', async () => {
  const disk = makeDisk();
  const addition = addFromCopy(disk.drafts, { copy, text: 'jalan berlubang', fileIds: ['lama'] });
  addition.keep('di depan pasar', []);
  addition.sent();
  addition.keep('di depan pasar', []);
  await settle();
  assert.deepEqual([keptIn(disk), addition.isSent, addition.text], [[], true, '']);
});

test('where nothing was written since, a draft is made with the first word and goes with the last', async () => {
  const disk = makeDisk();
  const addition = addFromCopy(disk.drafts, { copy: null, text: 'jalan berlubang', fileIds: [] });
  assert.equal(addition.text, '');
  addition.keep('ada korban', []);
  await settle();
  assert.deepEqual(keptIn(disk), [['ada korban', []]]);
  addition.keep('', []);
  await settle();
  assert.deepEqual(keptIn(disk), []);
});
