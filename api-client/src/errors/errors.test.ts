import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as errors from './index.ts';

const options = { message: 'in English', cause: new Error('why') };

test('each error is told by its code, in any realm', () => {
  const made = [
    [new errors.NetworkError(options), errors.isNetworkError],
    [new errors.TimeoutError(options), errors.isTimeoutError],
    [new errors.AbortedError(options), errors.isAbortedError],
    [new errors.BadResponseError({ ...options, status: 200 }), errors.isBadResponseError],
    [new errors.InsecurePageError(options), errors.isInsecurePageError],
    [new errors.InvalidInputError({ ...options, fields: ['text'] }), errors.isInvalidInputError],
    [new errors.StorageFullError(options), errors.isStorageFullError],
    [new errors.StorageFailedError(options), errors.isStorageFailedError],
    [new errors.ServerError({ ...options, code: 'internal', status: 500, requestId: 'r' }), errors.isServerError],
  ] as const;
  for (const [error, isIt] of made) {
    assert.ok(isIt(error), error.name);
    // Another realm's object: the same properties, another prototype.
    assert.ok(isIt(Object.fromEntries(Object.entries(error))), error.name);
    assert.equal(made.filter(([, isOther]) => isOther(error)).length, 1, error.name);
    assert.equal(error.cause, options.cause);
    assert.equal(error.name, error.constructor.name);
  }
});

test('guards say no to everything else', () => {
  for (const value of [null, undefined, 'network', 7, {}, new Error('network')]) {
    assert.equal(errors.isNetworkError(value), false);
    assert.equal(errors.isServerError(value), false);
    assert.equal(errors.isRetryableError(value), false);
  }
});

test('only what may go better by itself is retryable', () => {
  const retryable = (['still-running', 'rate-limited', 'internal', 'unavailable', 'invalid-input', 'forbidden', 'session-expired'] as const).filter(
    (code) => new errors.ServerError({ message: '', code, status: 0, requestId: '' }).isRetryable,
  );
  assert.deepEqual(retryable, ['still-running', 'rate-limited', 'internal', 'unavailable']);
});
