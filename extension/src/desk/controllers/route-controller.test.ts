import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeHost } from '../testing/fake-host.ts';
import { sampleCase } from '../testing/sample-case.ts';
import { caseHref, readRoute, RouteController, type Route } from './route-controller.ts';

const { caseId } = sampleCase();

test('reads the address that it writes', () => {
  assert.deepEqual(readRoute(caseHref(caseId)), { kind: 'case', caseId });
});

test('opens the queue for anything else', () => {
  for (const hash of ['', '#', '#/', '#/perkara/', '#/perkara/1', `#/perkara/${caseId}/x`, '#/perkara/../../api', 'javascript:alert(1)'])
    assert.deepEqual(readRoute(hash), { kind: 'queue' }, hash);
});

test('follows the address until its element goes', () => {
  const page = Object.assign(new EventTarget(), { location: { hash: '' } });
  const host = new FakeHost();
  const seen: Route[] = [];
  const controller = new RouteController(host, { window: page, onChange: (route) => seen.push(route) });
  host.connect();
  page.location.hash = caseHref(caseId);
  page.dispatchEvent(new Event('hashchange'));
  host.disconnect();
  page.dispatchEvent(new Event('hashchange'));
  assert.deepEqual(seen, [{ kind: 'case', caseId }]);
  assert.deepEqual(controller.route, seen[0]);
});
