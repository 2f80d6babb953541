import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { withdrawContact } from '@kotak-aduan/api-client/operations/withdraw-contact';
import { openCode } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: withdrawContact, allow: ['tracker'] });

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

function isOnDisk(word: string): boolean {
  const files = readdirSync(server.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.some((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1').includes(word));
}

test('leaves the contact nowhere: in no table, no event, no free page and no log of the database', async () => {
  const contact = { kind: 'email', value: 'kenari-kontak@warga.example' };
  const { trackingCode } = await server.fileComplaint({ contact });
  assert.ok(isOnDisk('kenari-kontak'));
  const { error } = await server.call(withdrawContact, { as: await openCode(server, trackingCode), body: {} });
  assert.equal(error, null);
  assert.ok(!isOnDisk('kenari-kontak'));
  assert.ok(!server.logLines.join('').includes('kenari-kontak'));
});
