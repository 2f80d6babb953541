import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft, type Draft, type DraftStatus } from '@kotak-aduan/api-client/drafts';
import { emptyFields } from '../form-fields.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { SharedDisk } from '../testing/shared-disk.ts';
import { DraftController } from './draft-controller.ts';
import { SharedDevice } from './shared-device.ts';

const turn = (): Promise<void> => Promise.resolve();
const earlier = (text: string, status: DraftStatus): Draft => ({
  ...newDraft({ purpose: 'complaint', fields: { ...emptyFields, text }, now: () => Date.parse('2026-11-20T02:00:00.000Z') }),
  status,
});

test('on a shared device nothing of this draft is written, and what lay there before is told and wiped when asked, all but what waits to be sent', async () => {
  const disk = new SharedDisk();
  const store = disk.open(turn);
  const waiting = earlier('lampu mati', { kind: 'queued', attempt: 1, nextAttemptAt: '2026-11-22T02:00:00.000Z' });
  await store.save(waiting);
  await store.save(earlier('jalan rusak', { kind: 'writing' }));
  const field = { text: '' };
  const drafts = new DraftController(new FakeHost(), {
    open: () => Promise.resolve(store),
    make: () => newDraft({ purpose: 'complaint', fields: emptyFields }),
    readText: () => field.text,
    onRestored: ({ fields }) => (field.text = fields.text),
  });
  const shared = new SharedDevice(drafts);
  await drafts.open();
  await drafts.startAnother();
  field.text = 'rahasia';
  await drafts.flush();
  assert.equal(disk.records.size, 3);

  await shared.set(true);
  field.text = 'rahasia besar';
  await drafts.flush();
  assert.equal(JSON.stringify([...disk.records.values()]).includes('rahasia'), false);
  assert.equal(shared.left.length, 1);
  await shared.wipeLeft();
  assert.deepEqual([...disk.records.keys()], [waiting.draftId]);
  assert.equal(shared.left.length, 0);
});

test('ticked and unticked at once, the last one holds', async () => {
  const disk = new SharedDisk();
  const drafts = new DraftController(new FakeHost(), {
    open: () => Promise.resolve(disk.open(turn)),
    make: () => newDraft({ purpose: 'complaint', fields: emptyFields }),
    readText: () => 'jalan berlubang',
    onRestored: () => undefined,
  });
  const shared = new SharedDevice(drafts);
  await Promise.all([shared.set(true), shared.set(false)]);
  assert.deepEqual([shared.isOn, drafts.openStore.persistence, disk.records.size], [false, 'stored', 1]);
});
