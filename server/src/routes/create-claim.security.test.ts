import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClaim } from '@kotak-aduan/api-client/operations/create-claim';
import { defaultRateLimits } from '../middleware/rate-limiter.ts';
import { claim, fileClip } from '../testing/claim-steps.ts';
import { createTestServer, sha256, type TestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: createClaim, allow: ['public'] });

let server: TestServer;
before(async () => {
  server = await createTestServer({ rateLimits: defaultRateLimits });
});
after(() => server.close());

test('neither word nor code nor token stands in the database', async () => {
  const { token } = await fileClip(server);
  const { word, code } = await claim(server, token);
  const tables = await server.database
    .selectFrom('sqlite_schema' as never)
    .selectAll()
    .execute();
  const rows: unknown[] = [];
  for (const table of tables as { type: string; name: string }[]) {
    if (table.type === 'table' && !table.name.startsWith('sqlite_'))
      rows.push(
        await server.database
          .selectFrom(table.name as never)
          .selectAll()
          .execute(),
      );
  }
  const text = JSON.stringify(rows);
  assert.ok(text.includes(sha256(code)) && text.includes(sha256(token)));
  for (const secret of [word, code, token]) assert.ok(!text.includes(secret), secret);
});

test('an address may ask twenty times, then it waits', async () => {
  const { token } = await fileClip(server);
  const codes: (string | null)[] = [];
  for (let turn = 0; turn < 21; turn += 1) {
    codes.push((await server.call(createClaim, { body: { token, trackingCodeHash: sha256(`kode ${turn}`) } })).error?.code ?? null);
  }
  assert.equal(codes.at(-1), 'rate-limited');
});
