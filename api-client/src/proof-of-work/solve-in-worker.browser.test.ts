import { assert } from 'chai';
import { exampleChallenge } from '../testing/example-challenge.ts';
import { solveInWorker } from './solve-in-worker.ts';

const url = new URL('./worker.ts', import.meta.url).href;
const never = { ...exampleChallenge, parameters: { ...exampleChallenge.parameters, keyPrefix: '0'.repeat(64) } };

it('solves a challenge beside the page', async () => {
  const solution = await solveInWorker({ challenge: exampleChallenge, url, signal: undefined, type: 'module' });
  assert.equal(solution?.counter, 2);
});

it('gives up with the signal', async () => {
  const stop = new AbortController();
  const solving = solveInWorker({ challenge: never, url, signal: stop.signal, type: 'module' });
  stop.abort();
  assert.isNull(await solving);
});

it('says so where there is no script, so that the page can do the work itself', async () => {
  let failure: unknown = null;
  await solveInWorker({ challenge: exampleChallenge, url: '/tidak-ada.js', signal: undefined }).catch((error: unknown) => (failure = error));
  assert.isNotNull(failure);
});
