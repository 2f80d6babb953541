// TRK-3: the time of an answer tells as little as its words. Medians over many, taken in turn, so that what else the machine does is in all.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { requestNewCode } from '@kotak-aduan/api-client/operations/request-new-code';
import { makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import { newCodeBody } from '../testing/citizen-steps.ts';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';

/** Of each kind; ten passes in a night. */
const rounds = 200;
const allowedMs = 5;

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

/** The median of each, in milliseconds. */
async function medians(kinds: Readonly<Record<string, () => Promise<unknown>>>): Promise<Record<string, number>> {
  const times = new Map<string, number[]>(Object.keys(kinds).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(kinds)) {
      const startedAt = performance.now();
      await run();
      times.get(name)?.push(performance.now() - startedAt);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, all.toSorted((left, right) => left - right)[Math.floor(rounds / 2)] ?? 0]));
}

function assertAlike(found: Record<string, number>): void {
  const values = Object.values(found);
  assert.ok(Math.max(...values) - Math.min(...values) < allowedMs, JSON.stringify(found));
}

test('TRK-3: asking for a new code takes as long for a complaint that is not there, one without a contact, a wrong contact and the right one', async () => {
  const withContact = await server.fileComplaint();
  const without = await server.fileComplaint({ contact: null });
  const ask = (body: Record<string, unknown>): Promise<unknown> => server.call(requestNewCode, { body });
  assertAlike(
    await medians({
      unknown: () => ask(newCodeBody('2025-ZZZZZZ')),
      'without a contact': () => ask(newCodeBody(without.complaintNumber)),
      'wrong contact': () => ask(newCodeBody(withContact.complaintNumber, { contact: { kind: 'whatsapp', value: '0812 9999 9999' } })),
      'right contact': () => ask(newCodeBody(withContact.complaintNumber)),
    }),
  );
});

test('TRK-3: a code that nobody has takes as long as one that a complaint had before', async () => {
  const { trackingCode, complaintId } = await server.fileComplaint();
  await server.database.updateTable('complaints').set({ tracking_code_hash: null }).where('complaint_id', '=', complaintId).execute();
  const open = (code: string): Promise<unknown> => server.call(openTracking, { body: { trackingCode: code } });
  assertAlike(await medians({ unknown: () => open(makeTrackingCode(randomBytes(23))), former: () => open(trackingCode) }));
});
