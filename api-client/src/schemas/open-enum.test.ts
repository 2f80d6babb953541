import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildOpenApi } from '../openapi/build-openapi.ts';
import { caseFilterSchema } from '../operations/list-cases.ts';
import { timelineEventKinds } from './timeline-event.ts';
import { openEnum } from './open-enum.ts';

test('a word that this version does not know is read as the one for the unknown, a known one as itself', () => {
  const schema = openEnum(['lead', 'supporting'], 'supporting');
  assert.deepEqual(
    ['lead', 'supporting', 'watching', 7].map((word) => schema.parse(word)),
    ['lead', 'supporting', 'supporting', 'supporting'],
  );
});

test('what is sent is read strictly, whatever the answers allow', () => {
  assert.equal(caseFilterSchema.safeParse({ channel: 'facebook' }).success, true);
  assert.equal(caseFilterSchema.safeParse({ channel: 'mastodon' }).success, false);
});

test('the API’s description says that further words may come, and what to read them as', () => {
  // Read back from its text, as any tool would.
  const { components } = JSON.parse(JSON.stringify(buildOpenApi())) as {
    components: { schemas: { TimelineEvent: { properties: { kind: unknown } } } };
  };
  assert.deepEqual(components.schemas.TimelineEvent.properties.kind, {
    anyOf: [{ type: 'string', enum: [...timelineEventKinds, 'changed'] }, { type: 'string' }],
    description: 'A newer server may answer further words; read those as `changed`.',
  });
});
