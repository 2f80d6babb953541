import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runJob } from './run-job.ts';

const file = new URL('../testing/job-that-hangs.ts', import.meta.url);

test('gives what the job says, which knows nothing of the server’s settings', async () => {
  process.env['RAHASIA'] = 'x';
  assert.deepEqual(await runJob({ file, data: 'works' }), { given: 'works', environment: [] });
});

test('ATT-2: a job that never ends is ended', async () => {
  assert.equal(await runJob({ file, data: 'loops', timeoutMs: 200 }), null);
});

test('ATT-2: a job that fills the memory is ended before its time', async () => {
  assert.equal(await runJob({ file, data: 'hoards buffers', maxGrownBytes: 100_000_000, timeoutMs: 120_000 }), null);
  assert.equal(await runJob({ file, data: 'hoards objects', timeoutMs: 120_000 }), null);
});

test('a job that breaks or goes away says nothing, and the server goes on', async () => {
  assert.equal(await runJob({ file, data: 'throws' }), null);
  assert.equal(await runJob({ file, data: 'ends' }), null);
  assert.deepEqual(await runJob({ file, data: 'works' }), { given: 'works', environment: [] });
});
