import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { operations } from '../operations/all-operations.ts';
import { bytesBody, type Operation } from '../operations/define-operation.ts';
import { buildOpenApi } from './build-openapi.ts';

interface Described {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: { readonly required: boolean; readonly content: Readonly<Record<string, object>> };
  readonly responses: Readonly<Record<string, unknown>>;
}

// Read back from its text, as any tool would.
const text = `${JSON.stringify(buildOpenApi(), null, 2)}\n`;
const openApi = JSON.parse(text) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly additionalProperties?: boolean }>> };
};
const described = new Map(Object.values(openApi.paths).flatMap((methods) => Object.values(methods).map((operation) => [operation.operationId, operation])));
const all: readonly Operation[] = Object.values(operations);

test('the committed copy is what the operations say: npm run openapi', async () => {
  assert.ok((await readFile(new URL('../../openapi.json', import.meta.url), 'utf8')) === text, 'run npm run openapi and commit api-client/openapi.json');
});

test('describes every operation once', () => {
  assert.deepEqual([...described.keys()].toSorted(), all.map(({ id }) => id).toSorted());
});

test('every reference leads somewhere', () => {
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) assert.ok(name && name in openApi.components.schemas, name);
  assert.ok(!text.includes('$defs'));
});

test('every body is required, and files are raw bytes', () => {
  for (const { id, body } of all) {
    const requestBody = described.get(id)?.requestBody;
    assert.equal(requestBody !== undefined, body !== undefined, id);
    if (requestBody)
      assert.deepEqual(
        [requestBody.required, ...Object.keys(requestBody.content)],
        [true, body === bytesBody ? 'application/octet-stream' : 'application/json'],
        id,
      );
  }
});

test('asks for an idempotency key exactly where an operation takes one', () => {
  for (const { id, isIdempotent } of all) {
    const key = described.get(id)?.parameters.find(({ name }) => name === 'Idempotency-Key');
    assert.equal(key?.required ?? false, isIdempotent ?? false, id);
  }
});

test('names every part of a path, and who may call', () => {
  for (const { id, path, allow } of all) {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    const inPath = described.get(id)?.parameters.filter((parameter) => parameter.in === 'path');
    assert.deepEqual(
      inPath?.map(({ name, required }) => [name, required]),
      names.map((name) => [name, true]),
      id,
    );
    assert.equal(described.get(id)?.security.length === 0, allow.includes('public'), id);
  }
});

test('says for every error its status', () => {
  assert.deepEqual(Object.keys(described.get('openTracking')?.responses ?? {}), ['200', '400', '403', '404', '405', '415', '422', '429', '500', '503']);
});

test('requests refuse unknown keys, answers allow them', () => {
  const { schemas } = openApi.components;
  assert.equal(schemas['ComplaintDraft']?.additionalProperties, false);
  assert.equal(schemas['ComplaintReceipt']?.additionalProperties, undefined);
});
