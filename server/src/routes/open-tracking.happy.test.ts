import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { makeImage } from '../testing/make-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('opens a case for 15 minutes by its code, however it was typed', async () => {
  const { trackingCode, complaintNumber } = await server.fileComplaint();
  for (const typed of [trackingCode, formatTrackingCode(trackingCode), ` ${trackingCode.toLowerCase()} `]) {
    const { status, body } = await server.call(openTracking, { body: { trackingCode: typed } });
    assert.equal(status, 200);
    assert.equal(body.case.complaintNumber, complaintNumber);
    assert.equal(body.expiresAt, '2026-11-23T02:15:00.000Z');
  }
});

test('shows the text, the photos, who has it and the first step', async () => {
  const draftId = randomUUID();
  const attachment = await server.upload(await makeImage(), draftId);
  const { trackingCode } = await server.fileComplaint({ draftId, attachments: [attachment] });
  const { body } = await server.call(openTracking, { body: { trackingCode } });
  assert.match(body.case.text, /pasar berlubang/);
  assert.equal(body.case.unit.shortName, 'DPUPR');
  assert.deepEqual(body.case.steps, [{ state: 'received', unit: body.case.unit, at: '2026-11-23T02:00:00.000Z', kind: 'received' }]);
  assert.equal(body.case.canReply, true);
  const photo = await server.request(body.case.attachments[0].url);
  assert.equal(photo.status, 200);
  assert.equal(photo.headers.get('content-type'), 'image/jpeg');
});
