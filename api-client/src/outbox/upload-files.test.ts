import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../drafts/draft.ts';
import { newDraftFile } from '../drafts/new-draft-file.ts';
import { newDraft } from '../drafts/new-draft.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { hasCode } from '../errors/has-code.ts';
import { NetworkError } from '../errors/network-error.ts';
import { exampleUpload } from '../testing/examples.ts';
import { UploadControl } from './upload-control.ts';
import type { FileProgress } from './send-progress.ts';
import { uploadFiles } from './upload-files.ts';
import type { SendUpload } from './upload-one.ts';

async function draftOf(names: readonly string[]): Promise<Draft> {
  const files = await Promise.all(names.map((name, index) => newDraftFile({ name, mediaType: 'image/jpeg', bytes: new Uint8Array([index, 1]).buffer })));
  return { ...newDraft({ purpose: 'complaint', fields: {} }), files };
}

/** A line on which a file goes through when the test lets it, and which hears when it is halted. */
function setUp(draft: Draft) {
  const control = new UploadControl();
  const asked: { name: string; isContinued: boolean; finish: () => void; fail: (error: Error) => void }[] = [];
  let files: readonly FileProgress[] = [];
  const upload: SendUpload = ({ query, idempotencyKey, isContinued, signal }) =>
    new Promise((resolve, reject) => {
      const name = draft.files.find(({ uploadKey }) => uploadKey === idempotencyKey)?.name ?? '';
      asked.push({ name, isContinued: isContinued === true, finish: () => resolve(exampleUpload(idempotencyKey, query.sha256)), fail: reject });
      signal?.addEventListener('abort', () => reject(new AbortedError({ message: 'halted' })));
    });
  const kept: Draft[] = [];
  const keep = (now: Draft): Promise<void> => {
    kept.push(now);
    return Promise.resolve();
  };
  const done = uploadFiles({ upload, draft, control, keep, onProgress: (progress) => (files = progress.files) });
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const fileId = (name: string): string => draft.files.find((file) => file.name === name)?.fileId ?? '';
  return { control, asked, done, turn, fileId, kept, states: () => files.map(({ state }) => state) };
}

test('a halted file lets the others go first, and goes on from where it was', async () => {
  const { control, asked, done, turn, fileId, states } = setUp(await draftOf(['a', 'b']));
  control.pause(fileId('a'));
  await turn();
  assert.deepEqual(states(), ['paused', 'sending']);
  asked[1]?.finish();
  await turn();
  assert.deepEqual(states(), ['paused', 'done']);
  control.resume(fileId('a'));
  await turn();
  assert.deepEqual(states(), ['sending', 'done']);
  asked[2]?.finish();
  assert.ok((await done).files.every(({ uploadId }) => uploadId !== null));
  assert.deepEqual(
    asked.map(({ name, isContinued }) => [name, isContinued]),
    [
      ['a', false],
      ['b', false],
      ['a', true],
    ],
  );
});

test('what was halted is halted after a reload too, until the person lets it go on', async () => {
  const before = setUp(await draftOf(['a', 'b']));
  before.control.pause(before.fileId('b'));
  assert.deepEqual(before.states(), ['sending', 'paused'], 'seen at once, also where its turn has not come');
  const [stored] = before.kept;
  assert.ok(stored);
  const after = setUp(stored);
  await after.turn();
  assert.deepEqual(after.states(), ['sending', 'paused']);
  after.asked[0]?.finish();
  await after.turn();
  assert.deepEqual(after.states(), ['done', 'paused']);
  after.control.resume(after.fileId('b'));
  await after.turn();
  after.asked[1]?.finish();
  await after.done;
  assert.deepEqual(
    after.kept[after.kept.length - 1]?.files.map(({ isPaused }) => isPaused ?? false),
    [false, false],
  );
  before.asked[0]?.fail(new TypeError('the page is gone'));
  await assert.rejects(before.done, TypeError);
});

test('one that does not get through waits, and a person can try it again while another is on its way', async () => {
  const { control, asked, done, turn, fileId, states } = setUp(await draftOf(['a', 'b']));
  asked[0]?.fail(new NetworkError({ message: 'cut' }));
  await turn();
  assert.deepEqual(states(), ['failed', 'sending']);
  control.resume(fileId('a'));
  asked[1]?.finish();
  await turn();
  asked[2]?.finish();
  await done;
  assert.deepEqual(states(), ['done', 'done']);
});

test('a line on which two files fail is given up for now; what arrived is kept', async () => {
  const { asked, done, turn } = setUp(await draftOf(['a', 'b', 'c']));
  asked[0]?.fail(new NetworkError({ message: 'cut' }));
  await turn();
  asked[1]?.fail(new NetworkError({ message: 'cut' }));
  await assert.rejects(done, (error) => hasCode(error, 'network'));
  assert.equal(asked.length, 2);
});

test('what a retry can’t mend stops everything at once', async () => {
  const { asked, done } = setUp(await draftOf(['a', 'b']));
  asked[0]?.fail(new TypeError('broken'));
  await assert.rejects(done, TypeError);
  assert.equal(asked.length, 1);
});
