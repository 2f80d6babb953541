import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Everything that a file loads at run time, packages by their name, our files from `src` on. Imports of types load nothing. */
function loadedBy(entry: string): ReadonlySet<string> {
  const base = new URL('./', import.meta.url);
  const seen = new Set<string>();
  const visit = (file: URL): void => {
    const name = file.href.slice(base.href.length);
    if (seen.has(name)) return;
    seen.add(name);
    for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )([^;']*?) from '([^']+)'/gm)) {
      const isTypesOnly = /^\{\s*(?:type \w+,?\s*)+\}$/.test(names);
      if (isTypesOnly) continue;
      if (from.startsWith('.')) visit(new URL(from, file));
      else seen.add(from);
    }
  };
  visit(new URL(entry, base));
  return seen;
}

// What a citizen's phone loads is counted in bytes; what creeps in here is paid by everybody.
test('the public client loads no schema of clips or of the desk', () => {
  const loaded = [...loadedBy('client/create-public-client.ts')];
  assert.ok(loaded.includes('operations/create-complaint.ts') && loaded.includes('zod/mini'));
  assert.deepEqual(
    loaded.filter(
      (name) =>
        !name.includes('tracked-case') && /clip|case\.ts|note|forward|verify|resolve|session|operator|timeline|schemas\/city\.ts|all-operations/.test(name),
    ),
    [],
  );
});

test('drafts, outbox, errors, messages, suggestions and personal numbers load no zod', () => {
  for (const entry of [
    'drafts/index.ts',
    'outbox/index.ts',
    'errors/index.ts',
    'messages/index.ts',
    'suggestions/suggest-category.ts',
    'personal-numbers/index.ts',
  ]) {
    assert.ok(!loadedBy(entry).has('zod/mini'), entry);
  }
});

test('only the drafts load idb', () => {
  assert.ok(loadedBy('drafts/index.ts').has('idb'));
  for (const entry of ['index.ts', 'outbox/index.ts', 'errors/index.ts', 'messages/index.ts']) assert.ok(!loadedBy(entry).has('idb'), entry);
});

test('nothing a browser loads comes from Node', () => {
  for (const entry of [
    'index.ts',
    'drafts/index.ts',
    'outbox/index.ts',
    'personal-numbers/index.ts',
    'openapi/build-openapi.ts',
    'testing/create-mock-handlers.ts',
  ]) {
    assert.deepEqual(
      [...loadedBy(entry)].filter((name) => name.startsWith('node:')),
      [],
    );
  }
});
