import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { fieldFault } from './field-fault.ts';
import { wordsEn } from './words-en.ts';
import { wordsId } from './words-id.ts';

const schema = z.strictObject({
  name: z.string(),
  at: z.iso.datetime(),
  state: z.enum(['open', 'closed']),
  items: z.array(z.number()),
  text: z.string().check(z.minLength(3), z.maxLength(5)),
  place: z.nullable(z.string()),
});
const right = { name: 'a', at: '2026-11-22T01:00:00Z', state: 'open', items: [1], text: 'abc', place: null };

test('each fault of an answer has a name, and words in both languages that are not zod’s', () => {
  const spoilt: readonly (readonly [object, string])[] = [
    [{ name: undefined }, 'name missing '],
    [{ name: 3 }, 'name type string'],
    [{ at: 'kemarin' }, 'at format datetime'],
    [{ state: 'shut' }, 'state value open, closed'],
    [{ items: ['1'] }, 'items.0 type number'],
    [{ text: 'a' }, 'text too-small 3'],
    [{ text: 'abcdef' }, 'text too-big 5'],
    [{ place: 3 }, 'place type string'],
    [{ more: 1 }, '(all) unknown-keys more'],
  ];
  for (const [change, expected] of spoilt) {
    const body = { ...right, ...change };
    const [issue] = schema.safeParse(body).error?.issues ?? [];
    assert.ok(issue);
    const detail = fieldFault(issue, body);
    assert.equal(`${detail.field} ${detail.fault} ${detail.wanted}`, expected);
    for (const words of [wordsId, wordsEn]) {
      const sentence = words.finding({ operation: 'getCity', situation: 'as it should be', kind: 'schema', detail });
      assert.doesNotMatch(sentence, /Invalid input|undefined|\(\)/, sentence);
      assert.ok(sentence.includes(detail.field), sentence);
    }
  }
});
