import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findClips } from '@kotak-aduan/api-client/operations/find-clips';
import { joinClip } from '@kotak-aduan/api-client/operations/join-clip';
import { fileClip, type FiledClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';
import { joiningBody } from '../testing/desk-steps.ts';

describeRouteSecurity({ operation: joinClip, allow: ['operator', 'coordinator', 'admin'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

type Name = keyof TestServer['operators'];

const join = async (filed: Pick<FiledClip, 'complaintNumber' | 'clip'>, name: Name) =>
  server.call(joinClip, { params: { complaintNumber: filed.complaintNumber }, as: server.operators[name], body: joiningBody(filed) });

test('only for the unit that clipped it and for those who see the case; a look-up says so before', async () => {
  const filed = await fileClip(server, { agencyId: 'dispendukcapil', categoryId: 'lainnya' });
  const { postId, commentId } = filed.clip;
  const keys = [{ platform: 'facebook', postId, commentId, permalink: null }];
  for (const [name, code] of [
    ['dpupr', 'not-found'],
    ['inspektorat', 'not-found'],
    ['coordinator', null],
    ['dlh', null],
  ] as const) {
    assert.equal((await join(filed, name)).error?.code ?? null, code, name);
    const { body } = await server.call(findClips, { as: server.operators[name], body: { keys } });
    assert.deepEqual(
      body.matches.map(({ mayJoin }: { mayJoin: boolean }) => mayJoin),
      [code === null],
      name,
    );
  }
  const { body } = await server.call(findClips, { as: server.operators.viewer, body: { keys } });
  assert.equal(body.matches[0].mayJoin, undefined);
});

test('a case about an official answers whoever may not see it as one that does not exist, open or closed', async () => {
  const filed = await fileClip(server, { respondentUnitId: 'dpupr' });
  for (const state of ['received', 'closed'] as const) {
    await server.database.updateTable('cases').set({ state }).where('case_id', '=', filed.caseId).execute();
    for (const name of ['dpupr', 'dlh', 'coordinator', 'admin'] as const) {
      const hidden = await join(filed, name);
      const unknown = await join({ ...filed, complaintNumber: '2026-000000' }, name);
      assert.deepEqual(
        [hidden.status, hidden.error?.code, hidden.error?.message],
        [unknown.status, unknown.error?.code, unknown.error?.message],
        `${name} ${state}`,
      );
    }
  }
});
