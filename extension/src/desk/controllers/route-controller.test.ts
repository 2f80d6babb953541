import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftIdSchema } from '@kotak-aduan/api-client/schemas';
import { FakeHost } from '../testing/fake-host.ts';
import { sampleCase } from '../testing/sample-case.ts';
import { caseHref, clipsHref, numberHref, readRoute, RouteController, type Route } from './route-controller.ts';

const { caseId, complaintNumber } = sampleCase();

test('reads the address that it writes', () => {
  assert.deepEqual(readRoute(caseHref(caseId)), { kind: 'case', caseId });
  assert.deepEqual(readRoute(numberHref(complaintNumber)), { kind: 'number', complaintNumber });
});

test('a share leads to its draft, or to what became of it', () => {
  const draftId = draftIdSchema.parse('7f1e0b3a-2c4d-4e5f-8a9b-0c1d2e3f4a5b');
  assert.deepEqual(readRoute(clipsHref(draftId)), { kind: 'clips', draftId, notice: null });
  assert.deepEqual(readRoute('#/kliping/penuh'), { kind: 'clips', draftId: null, notice: 'penuh' });
  assert.deepEqual(readRoute('#/kliping/<script>'), { kind: 'clips', draftId: null, notice: null });
});

test('opens the queue for anything else', () => {
  for (const hash of [
    '',
    '#',
    '#/',
    '#/perkara/',
    '#/perkara/1',
    '#/nomor/',
    '#/nomor/satu',
    `#/perkara/${caseId}/x`,
    '#/perkara/../../api',
    'javascript:alert(1)',
  ])
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
