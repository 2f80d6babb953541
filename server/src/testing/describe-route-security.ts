import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { isForClipper, type Caller, type Operation } from '@kotak-aduan/api-client/operations';
import { randomUUID } from 'node:crypto';
import { chromeExtensionOrigin, createTestServer, siteOrigin, type TestOperatorName, type TestServer } from './create-test-server.ts';

const roleNames = { viewer: 'viewer', operator: 'dlh', coordinator: 'coordinator', admin: 'admin' } as const satisfies Record<string, TestOperatorName>;
const foreignOrigins = [
  'null',
  'https://jahat.example',
  'http://dpupr.localhost',
  'http://dpupr.localhost:8080.jahat.example',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
];

/** What every route must refuse, whatever it does. Put it first in each `*.security.test.ts`. */
export function describeRouteSecurity({ operation, allow }: { operation: Operation; allow: readonly Caller[] }): void {
  describe(`${operation.id}: the shared security suite`, () => {
    let server: TestServer;
    const params = Object.fromEntries([...operation.path.matchAll(/:(\w+)/g)].map((match) => [match[1] ?? '', randomUUID()]));
    before(async () => {
      server = await createTestServer();
    });
    after(() => server.close());

    test('declares exactly the callers that its test names', () => {
      assert.deepEqual([...operation.allow].sort(), [...allow].sort());
      assert.ok(operation.allow.length > 0);
    });

    test(operation.isForAnyPage === true ? 'tells a foreign origin without credentials, and nothing else' : 'answers no foreign origin', async () => {
      for (const origin of foreignOrigins) {
        const answer = await server.call(operation, { params, origin, body: {}, as: server.operators.admin });
        assert.equal(answer.headers.get('access-control-allow-credentials'), null);
        if (operation.isForAnyPage === true) {
          assert.equal(answer.headers.get('access-control-allow-origin'), '*');
          continue;
        }
        assert.equal(answer.error?.code, 'origin-not-allowed', origin);
        assert.equal(answer.headers.get('access-control-allow-origin'), null);
      }
    });

    test('names only an origin that may call, varies by it, and never allows credentials', async () => {
      const allowed = operation.group === 'public' ? siteOrigin : chromeExtensionOrigin;
      const answer = await server.call(operation, { params, origin: allowed, body: {}, as: { token: 'salah' } });
      assert.equal(answer.headers.get('access-control-allow-origin'), allowed);
      assert.match(answer.headers.get('vary') ?? '', /\bOrigin\b/);
      assert.equal(answer.headers.get('access-control-allow-credentials'), null);
    });

    if (operation.group !== 'public') {
      test('is not for the pages of agencies', async () => {
        const answer = await server.call(operation, { params, origin: siteOrigin, body: {}, as: server.operators.admin });
        assert.equal(answer.error?.code, 'origin-not-allowed');
      });
    }

    if (!operation.allow.includes('public')) {
      test('refuses a caller without and with a made-up token', async () => {
        assert.equal((await server.call(operation, { params, body: {} })).status, 401);
        assert.equal((await server.call(operation, { params, body: {}, as: { token: 'karangan.belaka' } })).status, 401);
      });

      test('lets in the roles that it declares and no other', async () => {
        for (const [role, name] of Object.entries(roleNames)) {
          const answer = await server.call(operation, { params, body: {}, as: server.operators[name] });
          const isAllowed = operation.allow.some((caller) => caller === role);
          if (isAllowed) assert.notEqual(answer.error?.code, 'forbidden', role);
          else assert.ok(answer.status === 401 || answer.status === 403, `${role} got ${answer.status}`);
        }
      });

      if (!operation.allow.includes('tracker')) {
        test(`${isForClipper(operation) ? 'opens' : 'is closed'} to a clipper’s session, whoever it belongs to`, async () => {
          for (const [role, name] of Object.entries(roleNames)) {
            const answer = await server.call(operation, { params, body: {}, as: server.operators[name].clipper });
            const isAllowed = isForClipper(operation) && operation.allow.some((caller) => caller === role);
            if (isAllowed) assert.notEqual(answer.error?.code, 'forbidden', role);
            else assert.equal(answer.error?.code, 'forbidden', role);
          }
        });
      }

      test('takes no cookie from another page', async () => {
        const answer = await server.call(operation, {
          params,
          origin: chromeExtensionOrigin,
          body: {},
          headers: { Cookie: 'kotak-aduan.session_token=apa-saja' },
        });
        assert.equal(answer.error?.code, 'unauthenticated');
      });
    }

    if (operation.body !== undefined) {
      test('refuses a body of a type that a plain form can send, and one of no type', async () => {
        const as = operation.allow.includes('public') || operation.allow.includes('tracker') ? {} : { as: server.operators.admin };
        for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
          const answer = await server.call(operation, { params, body: '{}', ...as, headers: { 'Content-Type': type } });
          assert.ok(answer.status === 415 || answer.status === 401, `${type} got ${answer.status}`);
        }
      });
    }

    test('carries the headers that every answer carries', async () => {
      const answer = await server.call(operation, { params, body: {}, as: { token: 'salah' } });
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
      assert.ok(answer.headers.get('cache-control') !== null);
      assert.ok(answer.headers.get('x-request-id') !== null);
    });
  });
}
