import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import type { KeptCode } from '@kotak-aduan/api-client/kept-codes';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { caseMark } from '../case-mark.ts';
import { exampleResolvedCase, exampleTrackedCase } from '../testing/example-tracked-case.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { KeptCodesController } from './kept-codes-controller.ts';

const ids = makeIds();
const code = ids.trackingCode();

interface SetUp {
  readonly stored: Map<string, KeptCode>;
  readonly now?: TrackedCase;
  readonly mayKeep?: boolean;
  readonly refuses?: boolean;
  /** What asking for news ends with. */
  readonly error?: Error;
}

function setUp({ stored, now = exampleTrackedCase(), mayKeep = true, refuses = false, error }: SetUp): { kept: KeptCodesController; looks: string[] } {
  const looks: string[] = [];
  const refuse = (): Promise<never> => Promise.reject(new Error('refused'));
  const put = (kept: KeptCode): Promise<void> => (refuses ? refuse() : Promise.resolve(void stored.set(kept.keptId, kept)));
  const kept = new KeptCodesController(new FakeHost(), {
    codes: {
      list: () => (refuses ? refuse() : Promise.resolve([...stored.values()])),
      keep: put,
      change: (changed) => (stored.has(changed.keptId) ? put(changed) : Promise.resolve()),
      remove: async (keptId) => (refuses ? refuse() : void stored.delete(keptId)),
    },
    look: (trackingCode) => {
      looks.push(trackingCode);
      return error === undefined ? Promise.resolve(now) : Promise.reject(error);
    },
    makeId: ids.fileId,
    markOf: () => Promise.resolve('A1B2C3'),
    mayKeep: () => mayKeep,
  });
  return { kept, looks };
}

test('keeps nothing unless it is asked to', async () => {
  const stored = new Map<string, KeptCode>();
  const { kept } = setUp({ stored });
  await kept.open();
  await kept.saw(code, exampleTrackedCase());
  await kept.setWords(code, { reply: 'a' });
  assert.equal(stored.size, 0);
});

test('tells on the next visit what is new, and no longer once it was seen', async () => {
  const stored = new Map<string, KeptCode>();
  const first = setUp({ stored });
  await first.kept.keep(code, exampleTrackedCase());
  const [keptId = ''] = stored.keys();

  const same = setUp({ stored });
  await same.kept.open();
  assert.equal(same.kept.news(keptId), 'none');

  const later = setUp({ stored, now: exampleResolvedCase() });
  await later.kept.open();
  assert.equal(later.kept.news(keptId), 'new');
  await later.kept.saw(code, exampleResolvedCase());
  assert.equal(later.kept.news(keptId), 'none');
  assert.equal(stored.get(keptId)?.seen, caseMark(exampleResolvedCase()));
});

test('a code that another one has replaced is told from news that can’t be had', async () => {
  const stored = new Map<string, KeptCode>();
  await setUp({ stored }).kept.keep(code, exampleTrackedCase());
  const [keptId = ''] = stored.keys();
  for (const [errorCode, news] of [
    ['wrong-tracking-code', 'dead'],
    ['network', 'failed'],
    ['rate-limited', 'failed'],
  ] as const) {
    const { kept } = setUp({ stored, error: Object.assign(new Error(errorCode), { code: errorCode }) });
    await kept.open();
    assert.equal(kept.news(keptId), news);
  }
});

test('what the citizen wrote is no news to them, a reply of the city is', () => {
  const message = { messageId: ids.fileId(), unit: null, text: 'x', language: 'id', attachments: [], sentAt: '2026-11-21T02:00:00.000Z' };
  const before = caseMark(exampleTrackedCase());
  assert.equal(caseMark(exampleTrackedCase({ messages: [{ ...message, from: 'citizen' }] })), before);
  assert.notEqual(caseMark(exampleTrackedCase({ messages: [{ ...message, from: 'agency' }] })), before);
});

test('on a device that others use too, nothing is read, asked or written', async () => {
  const stored = new Map<string, KeptCode>();
  await setUp({ stored }).kept.keep(code, exampleTrackedCase());
  const { kept, looks } = setUp({ stored, mayKeep: false });
  await kept.open();
  assert.deepEqual([kept.list, looks], [[], []]);
  await kept.keep(ids.trackingCode(), exampleTrackedCase());
  assert.equal(stored.size, 1);
});

test('keeps what was begun, and is rid of all with one tap', async () => {
  const stored = new Map<string, KeptCode>();
  const { kept } = setUp({ stored });
  await kept.keep(code, exampleTrackedCase());
  await kept.setWords(code, { reply: 'masih rusak' });
  assert.deepEqual(
    [...stored.values()].map(({ words }) => words),
    [{ reply: 'masih rusak' }],
  );
  await kept.remove(kept.list[0]?.keptId ?? '');
  assert.equal(stored.size, 0);
  assert.deepEqual(kept.list, []);
});

test('says so where the device refuses, and does not call it kept', async () => {
  const { kept } = setUp({ stored: new Map(), refuses: true });
  await kept.open();
  await kept.keep(code, exampleTrackedCase());
  assert.deepEqual(kept.refusal, { what: 'keep', trackingCode: code });
  assert.equal(kept.keptOf(code), null);
});

test('says so where the device does not let go of one, and still lists it', async () => {
  const stored = new Map<string, KeptCode>();
  const { kept } = setUp({ stored });
  await kept.keep(code, exampleTrackedCase());
  stored.delete = () => {
    throw new Error('refused');
  };
  await kept.remove(kept.list[0]?.keptId ?? '');
  assert.deepEqual(kept.refusal, { what: 'remove', trackingCode: code });
  assert.equal(kept.list.length, 1);
});

test('a new code that no officer has confirmed yet waits, with the mark that they ask for; confirmed, it is news', async () => {
  const stored = new Map<string, KeptCode>();
  const first = setUp({ stored });
  await first.kept.keepWaiting({ trackingCode: code, complaintNumber: '2026-7K3M9Q' });
  const [keptId = ''] = stored.keys();
  assert.deepEqual([first.kept.news(keptId), first.kept.mark(keptId)], ['waiting', 'A1B2C3']);

  const waiting = setUp({ stored, error: Object.assign(new Error('wrong'), { code: 'wrong-tracking-code' }) });
  await waiting.kept.open();
  assert.deepEqual([waiting.kept.news(keptId), waiting.kept.mark(keptId)], ['waiting', 'A1B2C3']);

  const later = setUp({ stored });
  await later.kept.open();
  assert.equal(later.kept.news(keptId), 'new');
});
