import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { rateAnswer } from '@kotak-aduan/api-client/operations/rate-answer';
import { fileResolved, ratingBody } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('keeps the last word: what is said again replaces what was said', async () => {
  const { token } = await fileResolved(server);
  await server.call(rateAnswer, { as: { token }, body: ratingBody() });
  const { body } = await server.call(rateAnswer, { as: { token }, body: ratingBody({ quick: 'yes', words: 'Akhirnya cepat.' }) });
  assert.deepEqual(body.rating, { ...ratingBody({ quick: 'yes', words: 'Akhirnya cepat.' }), ratedAt: '2026-11-23T02:00:00.000Z' });
  assert.equal(body.state, 'resolved');
});

test('is read at the desk as figures of the case, with an entry in its timeline that holds no words', async () => {
  const { token, caseId } = await fileResolved(server);
  await server.call(rateAnswer, { as: { token }, body: ratingBody({ words: 'Petugasnya sabar.' }) });
  const { body } = await server.call(getCase, { params: { caseId }, as: server.operators.coordinator });
  assert.equal(body.ratings.count, 1);
  assert.deepEqual(body.ratings.qualities[1], { quality: 'solution', yes: 0, partly: 1, no: 0 });
  assert.deepEqual(body.ratings.qualities[5], { quality: 'inclusive', yes: 0, partly: 0, no: 0 });
  assert.deepEqual(body.ratings.words, ['Petugasnya sabar.']);
  const { kind, text } = body.timeline.at(-1);
  assert.deepEqual([kind, text], ['rated', null]);
});
