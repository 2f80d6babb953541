import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { operations, type Operation } from '@kotak-aduan/api-client/operations';
import { chromeExtensionOrigin, createTestServer, firefoxExtensionOrigin, ownOrigin, siteOrigin, type TestServer } from './testing/create-test-server.ts';

/** EMB-4: spellings that look like a listed origin and are none. A header's value arrives trimmed, so none differs by its outer spaces alone. */
const foreignOrigins = [
  'null',
  'NULL',
  'undefined',
  '*',
  'http://*.localhost:8080',
  'http://dpupr.localhost',
  'http://dpupr.localhost:80',
  'http://dpupr.localhost:8081',
  'http://dpupr.localhost:08080',
  'https://dpupr.localhost:8080',
  'http://DPUPR.localhost:8080',
  'HTTP://dpupr.localhost:8080',
  'http://dpupr.localhost:8080/',
  'http://dpupr.localhost:8080/halaman',
  'http://dpupr.localhost.:8080',
  'http://dpupr.localhost:8080.jahat.example',
  'http://dpupr.localhost:8080@jahat.example',
  'http://jahat.example/http://dpupr.localhost:8080',
  'http://xdpupr.localhost:8080',
  'http://sub.dpupr.localhost:8080',
  'http://localhost:8081',
  'http://127.0.0.1',
  'http://127.0.0.1:8081',
  'http://127.1:8080',
  'http://2130706433:8080',
  'http://0x7f.0.0.1:8080',
  'http://[::1]:8080',
  'http://[::ffff:127.0.0.1]:8080',
  'http://127.0.0.1.jahat.example:8080',
  'http://xn--dpupr-0ra.localhost:8080',
  'http://dpupr%2elocalhost:8080',
  'dpupr.localhost:8080',
  '//dpupr.localhost:8080',
  'file://',
  'data:text/html,x',
  'blob:http://dpupr.localhost:8080/1',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/',
  'moz-extension://bukan-uuid',
  'moz-extension://3f1b2c9e-1111-4222-8333-444455556666.jahat.example',
  'http://dpupr.localhost:8080, http://jahat.example',
  'http://dpupr.localhost:8080 http://jahat.example',
];

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const all: readonly Operation[] = Object.values(operations);
const addressOf = ({ path }: Operation): string => path.replaceAll(/:\w+/g, randomUUID());

/** What a page without JavaScript sends to: forms, whose sender only the Origin tells. */
const formAddresses = ['/aduan', '/lacak', '/lacak/bukti', '/lacak/balas'] as const;

test('EMB-4: the list holds 40 spellings that really arrive, each another', () => {
  const arriving = new Set(foreignOrigins.map((origin) => new Headers({ Origin: origin }).get('origin')));
  assert.ok(arriving.size === foreignOrigins.length && !arriving.has('') && !arriving.has(null));
  assert.ok(arriving.size >= 40, `only ${arriving.size}`);
});

test('EMB-4: one harmless operation tells 40 spellings that they are not on the list, any of which may read that and no more', async () => {
  const open = all.filter(({ isForAnyPage }) => isForAnyPage === true);
  assert.deepEqual(
    open.map(({ id }) => id),
    ['requestSite'],
  );
  for (const operation of open) {
    for (const Origin of foreignOrigins) {
      const headers = { Origin, Authorization: `Bearer ${server.operators.admin.token}` };
      const call = await server.request(operation.path, { method: operation.method, headers });
      assert.deepEqual([call.status, await call.json()], [200, { isListed: false }], Origin);
      const preflight = await server.request(operation.path, { method: 'OPTIONS', headers: { Origin, 'Access-Control-Request-Method': operation.method } });
      assert.deepEqual([preflight.status, preflight.headers.get('access-control-allow-methods')], [204, 'POST'], Origin);
      assert.equal(preflight.headers.get('access-control-allow-headers'), null);
      for (const response of [call, preflight]) {
        assert.equal(response.headers.get('access-control-allow-origin'), '*', Origin);
        assert.equal(response.headers.get('access-control-allow-credentials'), null);
        assert.match(response.headers.get('vary') ?? '', /\bOrigin\b/);
      }
    }
  }
});

test('EMB-4: answers none of 40 spellings on any other route, neither the call nor the question before it', async () => {
  for (const operation of all.filter(({ isForAnyPage }) => isForAnyPage !== true)) {
    for (const Origin of foreignOrigins) {
      const call = await server.request(addressOf(operation), {
        method: operation.method,
        headers: { Origin, Authorization: `Bearer ${server.operators.admin.token}` },
      });
      assert.equal(call.status, 403, `${operation.id} from ${Origin}`);
      const preflight = await server.request(addressOf(operation), {
        method: 'OPTIONS',
        headers: { Origin, 'Access-Control-Request-Method': operation.method },
      });
      for (const response of [call, preflight]) {
        assert.equal(response.headers.get('access-control-allow-origin'), null, `${operation.id} from ${Origin}`);
        assert.equal(response.headers.get('access-control-allow-credentials'), null);
        assert.match(response.headers.get('vary') ?? '', /\bOrigin\b/);
      }
    }
  }
});

test('EMB-4: the plain forms take nothing from 40 spellings, from the city’s sites, or from nowhere', async () => {
  const filed = await server.fileComplaint();
  const { token } = server.signer.trackingToken({ complaintId: filed.complaintId, caseId: filed.caseId, codeVersion: 1 }, server.now());
  const before = await countRows();
  for (const path of formAddresses) {
    for (const Origin of [...foreignOrigins, siteOrigin, chromeExtensionOrigin, firefoxExtensionOrigin, null]) {
      const answer = await server.request(path, { method: 'POST', body: formOf(token, filed.trackingCode), headers: Origin === null ? {} : { Origin } });
      assert.equal(answer.status, 403, `${path} from ${Origin}`);
      assert.ok(!(await answer.text()).includes(filed.complaintNumber));
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
    }
  }
  assert.equal(await countRows(), before);
  // The very same forms, sent by our own page, are right: it was the origin that was refused.
  for (const path of formAddresses) {
    const answer = await server.request(path, { method: 'POST', body: formOf(token, filed.trackingCode), headers: { Origin: ownOrigin } });
    assert.equal(answer.status, 200, path);
  }
  assert.equal(await countRows(), before + 2);
});

/** Fit for each of the addresses, with a token of its own each time. */
function formOf(trackingToken: string, trackingCode: string): URLSearchParams {
  return new URLSearchParams({
    formulir: server.signer.formToken(randomUUID(), server.now()),
    teks: 'Jalan di depan pasar berlubang.',
    identitas: 'none',
    nama: '',
    kontak: '',
    instansi: '',
    kode: trackingCode,
    lacak: trackingToken,
    balasan: 'Terima kasih.',
  });
}

async function countRows(): Promise<number> {
  const complaints = await server.database.selectFrom('complaints').select('complaint_id').execute();
  const messages = await server.database.selectFrom('messages').select('message_id').execute();
  return complaints.length + messages.length;
}

test('lets listed sites call what is public, and extensions everything, by their exact origin', async () => {
  for (const operation of all) {
    const origins =
      operation.group === 'public'
        ? [siteOrigin, ownOrigin, chromeExtensionOrigin, firefoxExtensionOrigin]
        : [ownOrigin, chromeExtensionOrigin, firefoxExtensionOrigin];
    for (const Origin of origins) {
      const preflight = await server.request(addressOf(operation), {
        method: 'OPTIONS',
        headers: { Origin, 'Access-Control-Request-Method': operation.method },
      });
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('access-control-allow-origin'), Origin);
      assert.match(preflight.headers.get('vary') ?? '', /\bOrigin\b/);
      assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
    }
    if (operation.group === 'public') continue;
    const preflight = await server.request(addressOf(operation), { method: 'OPTIONS', headers: { Origin: siteOrigin } });
    assert.equal(preflight.headers.get('access-control-allow-origin'), null, operation.id);
  }
});

test('changes nothing by GET, HEAD or a type that a plain form can send', async () => {
  const before = await countRows();
  for (const operation of all.filter(({ method }) => method === 'POST')) {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
      'application/json; charset=utf-16',
      undefined,
    ]) {
      const response = await server.request(addressOf(operation), {
        method: 'POST',
        headers: {
          Origin: ownOrigin,
          Authorization: `Bearer ${server.operators.admin.token}`,
          'Idempotency-Key': randomUUID(),
          ...(type === undefined ? {} : { 'Content-Type': type }),
        },
        body: Buffer.from('{}'),
      });
      assert.ok([401, 403, 404, 415, 422].includes(response.status), `${operation.id} with ${type} got ${response.status}`);
      assert.ok(response.status === 415 || response.status === 401 || response.status === 403, `${operation.id} with ${type} got ${response.status}`);
    }
    if (all.some(({ path, method }) => path === operation.path && method === 'GET')) continue;
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH'])
      assert.equal((await server.request(addressOf(operation), { method, headers: { Origin: ownOrigin } })).status, 405, operation.id);
  }
  assert.equal(await countRows(), before);
});

test('answers to no name that somebody else gives this address', async () => {
  for (const host of ['jahat.example:8080', 'localhost:9999', 'dpupr.localhost.jahat.example:8080']) {
    assert.equal((await server.app.request(`http://${host}/api/v1/city`)).status, 421, host);
  }
  // A sample site is its files and nothing else: no API under an agency's name.
  assert.equal((await server.app.request('http://dpupr.localhost:8080/api/v1/city')).status, 404);
});
