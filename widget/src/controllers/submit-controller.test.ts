import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryDraftStore, newDraft, type Draft, type DraftStatus } from '@kotak-aduan/api-client/drafts';
import { queueDraft, type ComplaintFields } from '@kotak-aduan/api-client/outbox';
import type { ComplaintReceipt } from '@kotak-aduan/api-client/schemas/complaint';
import { emptyFields } from '../form-fields.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { toComplaintFields } from '../to-complaint-fields.ts';
import { SubmitController, type SendOne } from './submit-controller.ts';

// As the server would answer; its schema is tested where it is read.
const receipt = { complaintNumber: '2026-7K3M9Q', payloadSha256: '0'.repeat(64) } as ComplaintReceipt;
const fields: ComplaintFields = toComplaintFields(
  { ...emptyFields, text: 'pju mati', name: 'Bu Sri' },
  { city: null, suggestions: [], siteAgency: null, language: 'id' },
);

interface Setup {
  submit: SubmitController;
  store: MemoryDraftStore;
  sent: Draft[];
  returned: Draft[];
  counts: { wake: number; told: number };
  answer: (status: DraftStatus, error?: Error) => void;
  /** From now on another page holds the draft's lock: whoever would send it waits. */
  lock: () => void;
  changed: (draft: Draft) => void;
}

function setUp(): Setup {
  const store = new MemoryDraftStore();
  const sent: Draft[] = [];
  const returned: Draft[] = [];
  let isLocked = false;
  const counts = { wake: 0, told: 0 };
  let outcome: { status: DraftStatus; error?: Error } = { status: { kind: 'sent', receipt } };
  let onChange: (draftId: Draft['draftId']) => void = () => undefined;
  const send: SendOne = async (draft, { onProgress }) => {
    sent.push(draft);
    if (isLocked) return new Promise(() => undefined);
    onProgress({ sentBytes: 1, totalBytes: 2, files: [] });
    await store.save({ ...draft, status: outcome.status });
    if (outcome.error) throw outcome.error;
    return receipt;
  };
  const submit = new SubmitController(new FakeHost(), {
    send,
    startOutbox: (options) => {
      onChange = options.onChange;
      return {
        wake: () => {
          counts.wake += 1;
          return Promise.resolve();
        },
      };
    },
    onSent: () => {
      counts.told += 1;
    },
    onReturned: (draft) => returned.push(draft),
  });
  submit.start(store);
  return {
    submit,
    store,
    sent,
    returned,
    counts,
    lock: () => (isLocked = true),
    answer: (status, error) => (outcome = error ? { status, error } : { status }),
    changed: ({ draftId }) => onChange(draftId),
  };
}

const draft = (): Draft => newDraft({ purpose: 'complaint', fields: emptyFields });
const queued = (written: Draft): Draft => queueDraft({ draft: { ...written, fields } });
const kept = { isStored: true };
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('shows the receipt with the code that was made on this device, and tells it once', async () => {
  const { submit, counts, sent } = setUp();
  const written = draft();
  await submit.submit(queued(written), kept);
  assert.deepEqual(submit.state, { kind: 'sent', receipt, trackingCode: written.trackingCode });
  assert.equal(counts.told, 1);
  assert.notEqual(sent[0]?.idempotencyKey, null);
});

test('with the server down it waits, keeps the draft and shows the receipt when the outbox got through', async () => {
  const { submit, store, counts, answer, changed } = setUp();
  const written = draft();
  answer({ kind: 'queued', attempt: 1, nextAttemptAt: '2026-11-22T02:00:00.000Z', code: 'network' }, new Error('network'));
  await submit.submit(queued(written), kept);
  assert.deepEqual(submit.state, { kind: 'queued', nextAttemptAt: '2026-11-22T02:00:00.000Z', code: 'network' });
  assert.equal(counts.wake, 1);
  const found = await store.load(written.draftId);
  assert.deepEqual(found?.fields, fields);
  await store.save({ ...written, status: { kind: 'sent', receipt } });
  changed(written);
  await turn();
  assert.equal(submit.state.kind, 'sent');
});

test('a refused complaint says why and gives the form back', async () => {
  const { submit, answer } = setUp();
  answer({ kind: 'failed', attempt: 1, code: 'invalid-input' }, new Error('refused'));
  await submit.submit(queued(draft()), kept);
  assert.deepEqual(submit.state, { kind: 'failed', code: 'invalid-input' });
});

test('which file was refused is told', async () => {
  const names = ['depan.jpg', 'rusak.pdf', 'nanti.jpg'];
  const states = ['done', 'sending', 'waiting'] as const;
  const files = names.map((fileId, index) => ({ fileId, sentBytes: 0, totalBytes: 1, state: states[index] ?? 'waiting' }));
  const submit = new SubmitController(new FakeHost(), {
    send: (_, { onProgress }) => {
      onProgress({ sentBytes: 1, totalBytes: 3, files });
      return Promise.reject(Object.assign(new Error('refused'), { code: 'unreadable-file' }));
    },
    startOutbox: () => ({ wake: () => Promise.resolve() }),
    onSent: () => assert.fail('it was not sent'),
    onReturned: () => undefined,
  });
  await submit.submit(queued(draft()), kept);
  assert.deepEqual(submit.state, { kind: 'failed', code: 'unreadable-file', fileId: 'rusak.pdf' });
});

test('a retry is the same filing: the key does not change', async () => {
  const { submit, sent, answer } = setUp();
  answer({ kind: 'queued', attempt: 1, nextAttemptAt: '2026-11-22T02:00:00.000Z' }, new Error('network'));
  await submit.submit(queued(draft()), kept);
  answer({ kind: 'sent', receipt });
  await submit.retry();
  assert.equal(submit.state.kind, 'sent');
  assert.equal(sent[0]?.idempotencyKey, sent[1]?.idempotencyKey);
});

test('taking it back stops the waiting and gives the draft to write on', async () => {
  const { submit, answer } = setUp();
  const written = draft();
  answer({ kind: 'queued', attempt: 1, nextAttemptAt: '2026-11-22T02:00:00.000Z' }, new Error('network'));
  await submit.submit(queued(written), kept);
  const back = await submit.takeBack();
  assert.equal(back?.draftId, written.draftId);
  assert.equal(back?.status.kind, 'writing');
  assert.equal(submit.state.kind, 'idle');
});

test('a draft whose page died while sending is sent again at the next visit', async () => {
  const { submit, store, sent } = setUp();
  const written: Draft = { ...draft(), fields, status: { kind: 'sending', attempt: 1, startedAt: '2026-11-22T02:00:00.000Z' } };
  await store.save(written);
  submit.resume(written);
  await turn();
  assert.equal(sent.length, 1);
  assert.equal(submit.state.kind, 'sent');
});

test('taken out of the page while the drafts were opened, it sends nothing until it is put back', () => {
  const host = new FakeHost();
  let started = 0;
  const submit = new SubmitController(host, {
    send: () => Promise.reject(new Error('nothing is sent here')),
    startOutbox: () => {
      started += 1;
      return { wake: () => Promise.resolve() };
    },
    onSent: () => undefined,
    onReturned: () => undefined,
  });
  host.disconnect();
  submit.start(new MemoryDraftStore());
  assert.equal(started, 0);
  host.connect();
  assert.equal(started, 1);
});

test('a receipt from an earlier visit is shown again, and told to nobody', async () => {
  const { submit, counts } = setUp();
  const written: Draft = { ...draft(), fields: null, status: { kind: 'sent', receipt } };
  submit.resume(written);
  await turn();
  assert.equal(submit.state.kind, 'sent');
  assert.equal(counts.told, 0);
});

const waiting: DraftStatus = { kind: 'queued', attempt: 1, nextAttemptAt: '2026-11-22T02:00:00.000Z', code: 'network' };

test('withdrawn before it was sent, nothing of it is left on the device', async () => {
  const { submit, store, answer } = setUp();
  const written = draft();
  answer(waiting, new Error('network'));
  await submit.submit(queued(written), kept);
  submit.askToWithdraw(true);
  assert.equal(submit.isWithdrawing, true);
  assert.equal(await submit.withdraw(), true);
  assert.equal(await store.load(written.draftId), null);
  assert.deepEqual([submit.state.kind, submit.isWithdrawing], ['idle', false]);
});

test('what another page is sending, or has sent, is neither withdrawn nor taken back', async () => {
  for (const status of [{ kind: 'sending', attempt: 2, startedAt: '2026-11-22T02:00:00.000Z' } as const, { kind: 'sent', receipt } as const]) {
    const { submit, store, answer, lock } = setUp();
    const written = draft();
    answer(waiting, new Error('network'));
    await submit.submit(queued(written), kept);
    lock();
    await store.save({ ...written, status });
    assert.equal(await submit.withdraw(), false);
    assert.equal(await submit.takeBack(), null);
    assert.equal(submit.state.kind, status.kind);
    assert.notEqual(await store.load(written.draftId), null);
  }
});

test('what another page begins to send between the look and the taking back stays with it', async () => {
  const { submit, store, answer, lock } = setUp();
  const written = draft();
  answer(waiting, new Error('network'));
  await submit.submit(queued(written), kept);
  lock();
  const saveIf = store.saveIf.bind(store);
  store.saveIf = async (back, mayReplace) => {
    await store.save({ ...written, status: { kind: 'sending', attempt: 2, startedAt: '2026-11-22T02:00:00.000Z' } });
    return saveIf(back, mayReplace);
  };
  assert.equal(await submit.takeBack(), null);
  assert.equal(submit.state.kind, 'sending');
  assert.equal((await store.load(written.draftId))?.status.kind, 'sending');
});

test('taken back, it is no longer queued on the device', async () => {
  const { submit, store, answer } = setUp();
  const written = draft();
  answer(waiting, new Error('network'));
  await submit.submit(queued(written), kept);
  await submit.takeBack();
  assert.equal((await store.load(written.draftId))?.status.kind, 'writing');
});

test('the code is there as long as it waits', async () => {
  const { submit, answer } = setUp();
  const written = draft();
  answer(waiting, new Error('network'));
  assert.equal(submit.trackingCode, null);
  await submit.submit(queued(written), kept);
  assert.equal(submit.trackingCode, written.trackingCode);
});
