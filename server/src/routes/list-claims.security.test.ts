import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listClaims } from '@kotak-aduan/api-client/operations/list-claims';
import { claim, fileClip } from '../testing/claim-steps.ts';
import { createTestServer, type TestOperatorName, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: listClaims, allow: ['operator', 'coordinator', 'admin'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function seenBy(name: TestOperatorName): Promise<string> {
  return JSON.stringify((await server.call(listClaims, { as: server.operators[name] })).body);
}

test('tells nobody the word: who accepts must have got it', async () => {
  const { token } = await fileClip(server);
  const { word } = await claim(server, token);
  for (const name of ['dlh', 'dpupr', 'coordinator', 'admin'] as const) {
    const text = await seenBy(name);
    assert.ok(text.includes('Warga Contoh'));
    for (const part of [word, token, ...word.split('-').slice(0, 2)]) assert.ok(!text.includes(`"${part}`), part);
  }
});

test('shows a claim to the clip’s unit and to those who see the case, one about an official to its clipper and the Inspektorat', async () => {
  const ordinary = await fileClip(server, { agencyId: 'dispendukcapil', categoryId: 'lainnya' });
  const official = await fileClip(server, { categoryId: 'pungli' });
  for (const { token } of [ordinary, official]) await claim(server, token);
  const expected = { dlh: [true, true], dpupr: [false, false], coordinator: [true, false], inspektorat: [false, true] } as const;
  for (const name of ['dlh', 'dpupr', 'coordinator', 'inspektorat'] as const) {
    const text = await seenBy(name);
    assert.deepEqual([text.includes(ordinary.complaintNumber), text.includes(official.complaintNumber)], [...expected[name]], name);
  }
});
