import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeIds, newDraftFile } from '@kotak-aduan/api-client/drafts';
import { uploadIdSchema } from '@kotak-aduan/api-client/schemas/ids';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { codeOf } from '@kotak-aduan/api-client/errors';
import { exampleTrackedCase } from '../testing/example-tracked-case.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { StepController, type StepInput } from './step-controller.ts';

const ids = makeIds();
const failure = (code: string): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));

function setUp(answers: (() => Promise<TrackedCase>)[] = [], needsText = true): { step: StepController; sent: StepInput[] } {
  const sent: StepInput[] = [];
  const step = new StepController(new FakeHost(), {
    tracking: {
      change: (run) =>
        run('token').then(
          () => null,
          (error: unknown) => codeOf(error),
        ),
    },
    upload: ({ query }) =>
      Promise.resolve({
        uploadId: uploadIdSchema.parse(ids.fileId()),
        sha256: query.sha256,
        mediaType: 'image/jpeg',
        sizeBytes: 1,
        expiresAt: '2026-11-23T00:00:00.000Z',
      }),
    makeKey: ids.idempotencyKey,
    needsText,
    send: (input) => {
      sent.push(input);
      return (answers.shift() ?? ((): Promise<TrackedCase> => Promise.resolve(exampleTrackedCase())))();
    },
  });
  return { step, sent };
}

test('sends words with their photos, and is empty then', async () => {
  const { step, sent } = setUp();
  step.setText(' sudah bagus ');
  await step.setFiles([await newDraftFile({ name: 'a.jpg', mediaType: 'image/jpeg', bytes: new ArrayBuffer(2) })]);
  assert.equal(await step.run(), true);
  assert.equal(step.state.kind, 'done');
  assert.equal(sent[0]?.text, 'sudah bagus');
  assert.equal(sent[0]?.attachments.length, 1);
  assert.equal(step.isBegun, false);
});

test('what failed is kept, and its retry is the same step', async () => {
  const { step, sent } = setUp([() => failure('network')]);
  step.setText('masih rusak');
  assert.equal(await step.run(), false);
  assert.deepEqual(step.state, { kind: 'failed', code: 'network' });
  assert.equal(step.text, 'masih rusak');
  assert.equal(await step.run(), true);
  assert.equal(sent[0]?.idempotencyKey, sent[1]?.idempotencyKey);
});

test('other words are another step', async () => {
  const { step, sent } = setUp([() => failure('network')]);
  step.setText('masih rusak');
  await step.run();
  step.setText('masih rusak parah');
  await step.run();
  assert.notEqual(sent[0]?.idempotencyKey, sent[1]?.idempotencyKey);
});

test('when the time is up the words stay, and what happened is said where the code is asked for', async () => {
  const { step } = setUp([() => failure('session-expired')]);
  step.setText('masih rusak');
  await step.run();
  assert.equal(step.state.kind, 'writing');
  assert.equal(step.text, 'masih rusak');
});

test('asks for words first, where it can’t be sent without', async () => {
  const { step, sent } = setUp();
  step.setText('  ');
  await step.run();
  assert.equal(step.state.kind, 'empty');
  assert.equal(sent.length, 0);
  const { step: other, sent: without } = setUp([], false);
  await other.run();
  assert.equal(without.length, 1);
});
