import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskClient } from '../desk-client.ts';
import { CodedError } from '../testing/coded-error.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { sampleCase } from '../testing/sample-case.ts';
import { CaseController } from './case-controller.ts';

const { caseId } = sampleCase();
const other = sampleCase({ caseId: '00000000-0000-4000-8000-000000000009' });

function open(getCase: DeskClient['getCase']): { controller: CaseController; errors: string[] } {
  const errors: string[] = [];
  const controller = new CaseController(new FakeHost(), { client: () => ({ getCase }), onError: (code) => errors.push(code) });
  return { controller, errors };
}

test('opens a case once, however often its address is read', async () => {
  let calls = 0;
  const { controller } = open(async () => {
    calls += 1;
    return sampleCase();
  });
  await controller.open(caseId);
  await controller.open(caseId);
  assert.equal(calls, 1);
  assert.equal(controller.state.kind, 'ready');
});

test('keeps the case when a reload fails, and says why', async () => {
  let isBroken = false;
  const { controller, errors } = open(async () => {
    if (isBroken) throw new CodedError('session-expired');
    return sampleCase();
  });
  await controller.open(caseId);
  isBroken = true;
  await controller.reload();
  assert.equal(controller.state.kind, 'ready');
  assert.equal(controller.state.code, 'session-expired');
  assert.deepEqual(errors, ['session-expired']);
});

test('tells a case that is not there from one that is', async () => {
  const { controller } = open(async () => {
    throw new CodedError('not-found');
  });
  await controller.open(caseId);
  assert.deepEqual(controller.state, { kind: 'failed', caseId, code: 'not-found' });
});

test('takes the case that a change answered with, but never another than the open one', async () => {
  const { controller } = open(async () => sampleCase());
  await controller.open(caseId);
  controller.put(sampleCase({ version: 9 }));
  controller.put(other);
  assert.equal(controller.state.kind, 'ready');
  assert.equal(controller.state.case.version, 9);
  assert.equal(controller.caseId, caseId);
});
