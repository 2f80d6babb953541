import { http, type HttpHandler, type HttpRequestHandler } from 'msw/http';
import { operations, type OperationId, type Operations } from '../operations/all-operations.ts';
import { createUpload } from '../operations/create-upload.ts';
import { bytesBody, type Operation, type OperationOutput, type ParsedInput } from '../operations/define-operation.ts';
import { errorStatuses, type ErrorCode } from '../schemas/error.ts';
import { idempotencyKeySchema } from '../schemas/ids.ts';
import { resumableUploadsPath } from '../schemas/upload-path.ts';
import { exampleChallenge } from './example-challenge.ts';

/** What a mocked operation gets: the input after the schemas, and the request itself. A file's body comes as its bytes. */
export type MockInput<T extends Operation> = Omit<ParsedInput<T>, T['body'] extends typeof bytesBody ? 'body' : never> &
  (T['body'] extends typeof bytesBody ? { readonly body: Uint8Array } : unknown) & { readonly request: Request };

/** A refusal by the server instead of a success. */
export interface MockRefusal {
  readonly refuse: ErrorCode;
  readonly fields?: readonly string[];
  readonly retryAfterSeconds?: number;
}

type MockOutput<T extends Operation> = OperationOutput<T> | MockRefusal | Response;
type MockAnswer<T extends Operation> = OperationOutput<T> | ((input: MockInput<T>) => MockOutput<T> | Promise<MockOutput<T>>);

export type MockAnswers = { readonly [Id in OperationId]?: MockAnswer<Operations[Id]> };

interface MockHandlersOptions {
  readonly baseUrl: string;
  /** By operation: the success itself, or a function of the request that gives it, a refusal or a `Response` of any kind. */
  readonly answers: MockAnswers;
}

/**
 * msw handlers for the operations that a test answers. They refuse a request that breaks the contract as the server would, and
 * throw where the test's own answer breaks it. A call that the test does not answer is left to msw's `onUnhandledFrame`.
 * @example
 * const server = setupServer(...createMockHandlers({ baseUrl, answers: { getCity: city, createComplaint: () => ({ refuse: 'rate-limited' }) } }));
 */
export function createMockHandlers({ baseUrl, answers }: MockHandlersOptions): HttpHandler[] {
  const byMethod: Readonly<Record<Operation['method'], HttpRequestHandler>> = { GET: http.get, POST: http.post, DELETE: http.delete };
  const all: readonly Operation[] = Object.values(operations);
  // Whoever answers a filing need not think of the work that the client does before it.
  const given: MockAnswers = { ...(answers.createComplaint === undefined ? {} : { getChallenge: exampleChallenge }), ...answers };
  return all.flatMap((operation) => {
    // The keys of both are operation ids; what a value may be, each operation's schemas check below.
    const answer: unknown = (given as Readonly<Record<string, unknown>>)[operation.id];
    if (answer === undefined) return [];
    const own = byMethod[operation.method](baseUrl + operation.path, ({ request, params }) => answerRequest({ operation, answer, request, params }));
    return operation === createUpload ? [own, http.post(baseUrl + resumableUploadsPath, ({ request }) => answerWholeUpload(request, answer))] : [own];
  });
}

/** An upload by the tus protocol that is whole in its first request is answered by whoever answers `createUpload`; its id is its key. */
async function answerWholeUpload(request: Request, answer: unknown): Promise<Response> {
  const given = (request.headers.get('Upload-Metadata') ?? '').split(',').map((pair) => pair.split(' '));
  const { uploadKey = '', ...query } = Object.fromEntries(given.map(([name = '', value = '']) => [name, atob(value)]));
  const plain = new Request(`${new URL(request.url).origin}${createUpload.path}?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'Idempotency-Key': uploadKey, 'Content-Type': 'application/octet-stream' },
    body: await request.arrayBuffer(),
  });
  const response = await answerRequest({ operation: createUpload, answer, request: plain, params: {} });
  if (!response.ok) return response;
  const upload: unknown = await response.json();
  return Response.json({ ...Object(upload), uploadId: uploadKey }, { status: response.status });
}

interface MockCall {
  readonly operation: Operation;
  readonly answer: unknown;
  readonly request: Request;
  readonly params: unknown;
}

async function answerRequest({ operation, answer, request, params }: MockCall): Promise<Response> {
  const { input, refusal } = await readInput(operation, request, params);
  if (refusal) return refuse(refusal);
  const output: unknown = isFunction(answer) ? await answer({ ...input, request }) : answer;
  if (output instanceof Response) return output;
  if (isRefusal(output)) return refuse(output);
  const { status, schema } = operation.success;
  if (schema === null) return new Response(null, { status });
  const result = schema.safeParse(output);
  if (!result.success) throw new Error(`The test's answer to ${operation.id} breaks the contract: ${JSON.stringify(result.error.issues)}`);
  return Response.json(output, { status });
}

interface ReadInput {
  readonly input: Readonly<Record<string, unknown>>;
  readonly refusal: MockRefusal | null;
}

async function readInput(operation: Operation, request: Request, params: unknown): Promise<ReadInput> {
  if (operation.isIdempotent && !idempotencyKeySchema.safeParse(request.headers.get('Idempotency-Key')).success) {
    return { input: {}, refusal: { refuse: 'malformed-request' } };
  }
  const raw: Record<'params' | 'query' | 'body', unknown> = { params, query: Object.fromEntries(new URL(request.url).searchParams), body: undefined };
  const input: Record<string, unknown> = {};
  if (operation.body === bytesBody) {
    input['body'] = new Uint8Array(await request.clone().arrayBuffer());
  } else if (operation.body) {
    if (request.headers.get('Content-Type') !== 'application/json') return { input, refusal: { refuse: 'unsupported-media-type' } };
    // A copy, so that an answer can still read what was sent letter by letter.
    raw.body = await request.clone().json();
  }
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = operation[part];
    if (!schema || schema === bytesBody) continue;
    const result = schema.safeParse(raw[part]);
    if (!result.success) return { input, refusal: { refuse: 'invalid-input', fields: result.error.issues.map(({ path }) => path.join('.')) } };
    input[part] = result.data;
  }
  return { input, refusal: null };
}

function isFunction(answer: unknown): answer is (input: Readonly<Record<string, unknown>>) => unknown {
  return typeof answer === 'function';
}

function isRefusal(output: unknown): output is MockRefusal {
  return typeof output === 'object' && output !== null && 'refuse' in output;
}

function refuse({ refuse: code, fields, retryAfterSeconds }: MockRefusal): Response {
  const error = { code, message: `Mocked ${code}`, requestId: 'mock', ...(fields ? { fields } : {}) };
  const headers: Record<string, string> = retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return Response.json({ error }, { status: errorStatuses[code], headers });
}
