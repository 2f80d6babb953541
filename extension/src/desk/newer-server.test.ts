import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@kotak-aduan/api-client';
import { groupActions } from './words/group-actions.ts';
import { sampleCase } from './testing/sample-case.ts';

function clientOf(body: unknown): ReturnType<typeof createClient> {
  return createClient({ baseUrl: 'https://kota.example', fetch: async () => Response.json(body) });
}

test('a case of a newer server opens: an unknown event keeps its time, an unknown action is not offered, other words fall back', async () => {
  const shown = sampleCase();
  const [event] = shown.timeline;
  const [complaint] = shown.complaints;
  const newer = {
    ...shown,
    channel: 'mastodon',
    escalatedTo: 'governor',
    allowedActions: ['note', 'co-sign'],
    agencies: shown.agencies.map((agency) => ({ ...agency, role: 'watching' })),
    timeline: [{ ...event, kind: 'co-signed', actor: { kind: 'robot', name: null, unit: null } }],
    complaints: [{ ...complaint, channel: 'mastodon', onBehalfOf: { name: null, relation: 'teacher' } }],
  };
  const read = await clientOf(newer).getCase({ params: { caseId: shown.caseId } });
  assert.deepEqual(
    read.timeline.map(({ kind, at, actor }) => [kind, at, actor.kind]),
    [['changed', event?.at, 'system']],
  );
  assert.deepEqual(groupActions(read.allowedActions), { near: ['note'], other: [] });
  assert.deepEqual([read.channel, read.escalatedTo, read.agencies[0]?.role], ['other-page', null, 'supporting']);
  assert.deepEqual([read.complaints[0]?.channel, read.complaints[0]?.onBehalfOf?.relation], ['other-page', 'other']);
});

test('one case from an unknown channel takes no other out of the queue', async () => {
  const shown = sampleCase();
  const { cases } = await clientOf({ cases: [{ ...shown, channel: 'mastodon' }, shown], nextCursor: null }).listCases({});
  assert.deepEqual(
    cases.map(({ channel }) => channel),
    ['other-page', shown.channel],
  );
});
