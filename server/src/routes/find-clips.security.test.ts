import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { findClips } from '@kotak-aduan/api-client/operations/find-clips';
import { createTestServer } from '../testing/create-test-server.ts';
import { clipBody } from '../testing/desk-steps.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: findClips, allow: ['viewer', 'operator', 'coordinator', 'admin'] });

test('does not tell the reported unit that somebody clipped a complaint about it', async () => {
  const server = await createTestServer();
  await server.call(createClip, { as: server.operators.dlh, body: clipBody({ respondentUnitId: 'dpupr', clip: { postId: 'P', commentId: 'C' } }) });
  const keys = [{ platform: 'facebook', postId: 'P', commentId: 'C', permalink: null }];
  for (const name of ['dpupr', 'viewer', 'coordinator', 'admin'] as const) {
    assert.deepEqual((await server.call(findClips, { as: server.operators[name], body: { keys } })).body.matches, [], name);
  }
  assert.equal((await server.call(findClips, { as: server.operators.inspektorat, body: { keys } })).body.matches.length, 1);
  await server.close();
});
