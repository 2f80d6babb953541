import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeManifest } from './manifest.ts';
import { en } from './messages/en.ts';
import { id } from './messages/id.ts';
import { makeLocale } from './make-locale.ts';

test('every text that a manifest names stands in both languages', () => {
  const named = [...JSON.stringify([makeManifest('chrome', '1'), makeManifest('firefox', '1')]).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  for (const messages of [id, en]) {
    const locale = JSON.parse(makeLocale(messages)) as Record<string, { message: string }>;
    for (const key of named) assert.ok(key !== undefined && (locale[key]?.message.length ?? 0) > 0, key);
  }
});

test('name and description fit the shops’ limits', () => {
  for (const messages of [id, en]) {
    assert.ok(messages.extensionName.length <= 75);
    assert.ok(messages.extensionShortName.length <= 12);
    assert.ok(messages.extensionDescription.length <= 132);
  }
});
