import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('gives the case again to the token that the code gave', async () => {
  const { trackingCode } = await server.fileComplaint();
  const opened = await server.call(openTracking, { body: { trackingCode } });
  const again = await server.call(getTrackedCase, { as: opened.body });
  assert.equal(again.status, 200);
  assert.deepEqual(again.body, opened.body.case);
});

test('shows its writer the answers that went with it', async () => {
  const { trackingCode } = await server.fileComplaint({ categoryId: 'ktp', answers: [{ questionId: 'dokumen', value: 'ktp' }] });
  const { body } = await server.call(openTracking, { body: { trackingCode } });
  assert.deepEqual(
    body.case.answers.map(({ label, optionLabel }: { label: string; optionLabel: string }) => [label, optionLabel]),
    [['Dokumen apa?', 'KTP']],
  );
});
