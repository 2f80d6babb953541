// DRF-2 and DRF-8: what the form says about the draft, held against what a real IndexedDB has.
import { replaceMethod } from '@kotak-aduan/api-client/testing/replace-method';
import { runSettings } from '@kotak-aduan/api-client/testing/run-settings';
import { expect } from 'chai';
import { deleteDiskForms, diskName, onDisk, openDiskForm } from '../testing/disk-form.ts';

const { seed, random, times } = await runSettings();

function eachDraftPut(act: (request: IDBRequest<IDBValidKey>) => void): () => void {
  return replaceMethod(
    IDBObjectStore.prototype,
    'put',
    (put) =>
      function (this: IDBObjectStore, ...values) {
        const request = put.apply(this, values);
        if (this.name === 'drafts') act(request);
        return request;
      },
  );
}

afterEach(deleteDiskForms);

it(`DRF-2: among ${times(50)} transactions undone after success and ${times(50)} that take long, "tersimpan" is never said too early (seed ${seed})`, async () => {
  const form = await openDiskForm();
  const { draft, field } = form;
  const faults = Array.from({ length: times(50) }, () => ['undone', 'slow', 'none'] as const).flat();
  faults.sort(() => random() - 0.5);
  let [tooEarly, said, denied, last] = [0, 0, 0, ''];
  for (const [round, fault] of faults.entries()) {
    field.text = `${round} ${'x'.repeat(Math.floor(random() * 500))}`;
    const written = field.text;
    const stop = eachDraftPut((request) => {
      const { source, transaction } = request;
      if (fault === 'undone') request.addEventListener('success', () => transaction?.abort());
      if (fault !== 'slow') return;
      let turns = Math.ceil(random() * 30);
      const prolong = (): void => {
        if (draft.state.kind === 'saved') tooEarly += 1;
        turns -= 1;
        // Requests keep a transaction alive.
        if (turns > 0 && source instanceof IDBObjectStore) source.get('none').addEventListener('success', prolong);
      };
      request.addEventListener('success', prolong);
    });
    draft.changed();
    await draft.flush();
    stop();
    if (draft.state.kind === 'saved') {
      said += 1;
      last = written;
      expect((await onDisk(form)).text === written).to.equal(true);
    } else {
      denied += 1;
      expect(draft.state).to.deep.equal({ kind: 'memory', why: 'refused' });
      expect(((await onDisk(form)).text ?? '') === last).to.equal(true);
    }
  }
  expect(tooEarly).to.equal(0);
  expect([said, denied]).to.deep.equal([2 * times(50), times(50)]);
}).timeout(120_000);

it('DRF-8: the last words are written before a newer page gets the storage, and then nothing is called saved', async () => {
  const form = await openDiskForm();
  const { draft, field } = form;
  field.text = 'satu';
  await draft.flush();
  field.text = 'satu dua';
  draft.changed();
  await new Promise((resolve, reject) => {
    const request = indexedDB.open(diskName, 99);
    request.addEventListener('error', reject);
    request.addEventListener('success', () => {
      request.result.close();
      resolve(null);
    });
  });
  expect(draft.state).to.deep.equal({ kind: 'memory', why: 'outdated' });
  field.text = 'satu dua tiga';
  draft.changed();
  await draft.flush();
  expect(draft.state).to.deep.equal({ kind: 'memory', why: 'outdated' });
  expect(field.text).to.equal('satu dua tiga');
});
