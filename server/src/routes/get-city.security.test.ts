import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getCity } from '@kotak-aduan/api-client/operations/get-city';
import { createTestServer } from '../testing/create-test-server.ts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: getCity, allow: ['public'] });

test('tells nobody the sites, the clocks or the reply templates', async () => {
  const server = await createTestServer();
  const { body } = await server.call(getCity);
  assert.deepEqual(
    Object.keys(body).filter((key) => ['sites', 'clocks', 'replyTemplates'].includes(key)),
    [],
  );
  await server.close();
});
