import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { formatTrackingCode, makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import { sql } from 'kysely';
import { defaultRateLimits } from '../middleware/rate-limiter.ts';
import { askForCode } from '../testing/citizen-steps.ts';
import { createTestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: openTracking, allow: ['public'] });

test('TRK-2: no code is found in the database, its log, a backup or the server’s log, neither a lost one nor the one in its place', async () => {
  const server = await createTestServer();
  const codes: string[] = [];
  for (let index = 0; index < 20; index += 1) {
    const { trackingCode } = await server.fileComplaint();
    await server.call(openTracking, { body: { trackingCode } });
    codes.push(trackingCode, formatTrackingCode(trackingCode));
  }
  const { complaintNumber } = await server.fileComplaint();
  const { newCode } = await askForCode(server, complaintNumber);
  codes.push(newCode, formatTrackingCode(newCode));
  // As a backup is made of a database that is in use.
  await sql`vacuum into ${sql.lit(join(server.folder, 'cadangan.sqlite'))}`.execute(server.database);
  const files = readdirSync(server.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const kept = files.map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'));
  // Proof that the search reads what it should: a number stands in the log of what was written last, and in the backup.
  for (const name of ['aduan.sqlite-wal', 'cadangan.sqlite']) {
    const at = files.findIndex((entry) => entry.name === name);
    assert.ok(kept[at]?.includes(complaintNumber), name);
  }
  for (const code of codes) {
    assert.ok(!kept.some((bytes) => bytes.includes(code)), 'a code is on the disk');
    assert.ok(!server.logLines.join('').includes(code), 'a code is in the log');
  }
  await server.close();
});

test('slows down who tries codes, and says for how long', async () => {
  const server = await createTestServer({ rateLimits: defaultRateLimits });
  const answers = [];
  for (let index = 0; index < 40; index += 1) answers.push(await server.call(openTracking, { body: { trackingCode: makeTrackingCode(randomBytes(23)) } }));
  const slowed = answers.filter((answer) => answer.status === 429);
  assert.equal(slowed.length, 10);
  assert.ok(Number(slowed[0]?.headers.get('retry-after')) > 0);
  await server.close();
});
