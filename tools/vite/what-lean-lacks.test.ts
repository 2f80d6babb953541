import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'vite';
import { whatLeanLacks } from './what-lean-lacks.ts';

const lackOf = (use: string): string | null => whatLeanLacks(parseAst(`import * as z from 'zod/mini';\n${use}`));

test('what the contract writes is read in full', () => {
  const use = `export const draft = z.strictObject({
    id: z.uuid().brand(),
    at: z.nullable(z.iso.datetime()),
    text: z.string().check(z.trim(), z.minLength(3), z.regex(/^a/)),
    code: z.pipe(z.string(), z.transform((typed) => typed.trim())),
  }).check(z.refine((draft) => draft.a === draft.b, { path: ['a'] })).register(z.globalRegistry, { id: 'Draft' });`;
  assert.equal(lackOf(use), null);
});

test('a schema, a check or a method that is missing is named', () => {
  assert.equal(lackOf('export const a = z.record(z.string(), z.int());'), 'z.record()');
  assert.equal(lackOf('export const a = z.array(z.string().check(z.lowercase()));'), 'z.lowercase()');
  assert.equal(lackOf('export const a = z.iso.date();'), 'z.iso.date()');
  assert.equal(lackOf('export const a = z.string().clone();'), '.clone()');
  assert.equal(lackOf('export const a = z.object({}).register(z.globalRegistry, {}).with(z.trim());'), '.with()');
  assert.equal(lackOf('export const a = z.pipe(z.string(), z.string()).brand().check(z.trim());'), '.check() after z.pipe()');
});

test('an argument that would not be read is named', () => {
  assert.equal(lackOf("export const a = z.string('kosong');"), 'z.string() with 1 arguments');
  assert.equal(lackOf("export const a = z.string().check(z.maxLength(3, 'panjang'));"), 'z.maxLength() with 2 arguments');
  assert.equal(lackOf('export const a = z.iso.datetime({ offset: true });'), 'z.iso.datetime() with 1 arguments');
  assert.equal(lackOf('export const a = z.string().check(z.refine(isCode, { abort: true }));'), 'z.refine() with more than a path');
  assert.equal(lackOf('export const a = z.string().check(z.refine(isCode, params));'), 'z.refine() with more than a path');
});

test('an import by name is named, and other modules are left alone', () => {
  assert.equal(whatLeanLacks(parseAst("import { string } from 'zod/mini'; export const a = string();")), 'import but * as z (string)');
  assert.equal(whatLeanLacks(parseAst("import * as z from './other.js'; export const a = z.anything(1, 2).check();")), null);
});
