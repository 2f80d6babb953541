import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyFields, type FormFields } from '../form-fields.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { anyChecks } from '../testing/any-checks.ts';
import { ErrorsController } from './errors-controller.ts';

function setUp(): { controller: ErrorsController; write: (patch: Partial<FormFields>) => void } {
  let fields: FormFields = { ...emptyFields, text: 'pju mati', name: 'Bu Sri' };
  const controller = new ErrorsController(new FakeHost(), { read: () => fields, checks: () => anyChecks });
  return { controller, write: (patch) => (fields = { ...fields, ...patch }) };
}

test('a mistake goes away as it is corrected, without sending again', () => {
  const { controller, write } = setUp();
  write({ text: 'a'.repeat(5_012) });
  assert.equal(controller.check(), false);
  write({ text: 'a'.repeat(5_003) });
  controller.corrected();
  assert.deepEqual(controller.errors, [{ field: 'text', kind: 'long', over: 3 }]);
  write({ text: `${'a'.repeat(5_000)}  ` });
  controller.corrected();
  assert.deepEqual(controller.errors, []);
});

test('complains of nothing new before the person sends again', () => {
  const { controller, write } = setUp();
  write({ identity: 'withheld', name: '' });
  controller.check();
  write({ text: '' });
  controller.corrected();
  assert.deepEqual(
    controller.errors.map(({ field }) => field),
    ['name'],
  );
});

test('what the server has sent back is shown until it is corrected, and never keeps anybody from sending', () => {
  const { controller, write } = setUp();
  let isAsSent = true;
  const refuse = (): void => controller.refuse(() => (isAsSent ? [{ field: 'place', kind: 'said', words: 'Periksa tempatnya.' }] : []));
  refuse();
  write({ text: 'pju mati di gang' });
  controller.corrected();
  assert.deepEqual(
    controller.errors.map(({ field }) => field),
    ['place'],
  );
  isAsSent = false;
  controller.corrected();
  assert.deepEqual(controller.errors, []);
  isAsSent = true;
  refuse();
  assert.equal(controller.check(), true);
  assert.deepEqual(controller.errors, []);
});
