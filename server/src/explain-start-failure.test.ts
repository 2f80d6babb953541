import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StartError } from './errors/start-error.ts';
import { explainStartFailure } from './explain-start-failure.ts';

test('says a known reason as it is', () => {
  assert.equal(explainStartFailure(new StartError('Port 8080 sudah dipakai.'), { isDebugging: false }), 'Port 8080 sudah dipakai.');
});

test('says an unknown reason in one line that names where to see more', () => {
  const said = explainStartFailure(new TypeError('cannot read x\n  of y'), { isDebugging: false });
  assert.equal(said, 'Kotak Aduan tidak bisa dimulai: cannot read x (rinciannya dengan LOG_LEVEL=debug).');
});

test('adds the stack, also of the cause, where it was asked for', () => {
  const said = explainStartFailure(new StartError('Tidak bisa.', { cause: new RangeError('deep') }), { isDebugging: true });
  assert.match(said, /^Tidak bisa\.\n/);
  assert.match(said, /explain-start-failure\.test\.ts/);
  assert.match(said, /RangeError: deep/);
});
