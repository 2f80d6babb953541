import { bytesBody, type Operation } from '@kotak-aduan/api-client/operations';
import { uploadMaxBytes } from '@kotak-aduan/api-client/schemas';
import type { Context, Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { OperationContext, Route } from '../routes/route.ts';
import { sha256Hex } from '../services/hash.ts';
import { runTransaction } from '../services/run-transaction.ts';
import type { AppEnvironment } from './app-environment.ts';
import { authorise } from './authorise.ts';
import { compressPublic } from './compress-public.ts';
import { errorResponse } from './error-response.ts';
import type { HeldKey } from './idempotency.ts';
import { parseOutput, parsePart } from './parse.ts';
import type { RateLimitName } from './rate-limiter.ts';
import { assertNoBody, readJsonBody } from './read-body.ts';

const limitOf: Readonly<Record<string, RateLimitName>> = {
  createSession: 'sign-in',
  openTracking: 'tracking',
  createComplaint: 'filing',
  createCitizenReply: 'filing',
  disputeResolution: 'filing',
  requestNewCode: 'code-request',
  createUpload: 'upload',
  createClaim: 'claim',
};

/** The one way to the outside: origin, limit, caller, input, idempotency, handler, answer, always in this order. */
export function mount(app: Hono<AppEnvironment>, route: Route, dependencies: Dependencies): void {
  app.on(route.operation.method, route.operation.path, async (c) => {
    try {
      return await answer(c, route, dependencies);
    } catch (error) {
      return errorResponse(c, error, dependencies.log);
    }
  });
}

async function answer(c: Context<AppEnvironment>, route: Route, dependencies: Dependencies): Promise<Response> {
  const { operation } = route;
  const request = c.req.raw;
  const origin = request.headers.get('origin');
  const originKind = dependencies.origins.kindOf(origin, operation.group);
  if (originKind === null) {
    if (origin !== null && operation.isForAnyPage === true && route.answerStranger !== null) {
      await readBody(route, request);
      return respond(c, operation, await route.answerStranger(origin, c.get('clientAddress')));
    }
    throw new ApiError('origin-not-allowed', 'this origin is not on the list');
  }
  dependencies.rateLimiter.take(limitOf[operation.id] ?? 'general', c.get('clientAddress'));
  const { auth, database, signer } = dependencies;
  const caller = await authorise({ operation, request, originKind, auth, database, signer, now: dependencies.now() });

  const url = new URL(request.url);
  const input: Record<string, unknown> = {};
  // First, so that a type which any page may send is refused whatever else is wrong.
  const body = await readBody(route, request);
  if (body !== null) input['body'] = body.value;
  if (operation.params !== undefined) input['params'] = parsePart(operation.params, c.req.param(), 'params');
  if (operation.query !== undefined) input['query'] = parsePart(operation.query, queryOf(url), 'query');

  const context: OperationContext = {
    requestId: c.get('requestId'),
    caller,
    originKind,
    headers: request.headers,
    clientAddress: c.get('clientAddress'),
    bodySha256: body?.sha256 ?? null,
    setHeader: (name, value) => c.header(name, value, { append: name.toLowerCase() === 'set-cookie' }),
    transact: (work) => runTransaction(dependencies.database, work),
  };
  if (operation.isIdempotent !== true) return respond(c, operation, await route.handle(input, context));

  const requestSha256 = sha256Hex(`${operation.method} ${url.pathname}${url.search}\n${body?.sha256 ?? ''}`);
  const held = await dependencies.idempotencyKeys.hold({ header: request.headers.get('idempotency-key'), operation: operation.id, caller, requestSha256 });
  try {
    return respond(c, operation, await handleOnce(route, input, context, held, dependencies));
  } finally {
    held.release();
  }
}

async function handleOnce(route: Route, input: unknown, context: OperationContext, held: HeldKey, { database }: Dependencies): Promise<unknown> {
  if (held.remembered?.kind === 'response') return held.remembered.response;
  if (held.remembered?.kind === 'reference') {
    if (route.replay === null) throw new Error(`${route.operation.id} keeps a reference but has no replay`);
    return route.replay(held.remembered.reference, context);
  }
  let isSaved = false;
  const output = await route.handle(input, {
    ...context,
    transact: async (work, remember) => {
      const result = await runTransaction(database, async (transaction) => {
        const value = await work(transaction);
        await held.save(transaction, remember === undefined ? { kind: 'response', response: value } : { kind: 'reference', reference: remember.reference });
        return value;
      });
      isSaved = true;
      return result;
    },
  });
  if (!isSaved) await held.save(database, { kind: 'response', response: output });
  return output;
}

function respond(c: Context<AppEnvironment>, operation: Operation, output: unknown): Response {
  const { status, schema } = operation.success;
  c.header('Cache-Control', c.res.headers.get('Cache-Control') ?? 'no-store');
  if (schema === null || status === 204) return c.body(null, 204);
  const etag = c.res.headers.get('ETag');
  if (etag !== null && c.req.header('if-none-match')?.replace(/^W\//, '') === etag) return c.body(null, 304);
  const text = JSON.stringify(parseOutput(schema, output));
  c.header('Content-Type', 'application/json; charset=utf-8');
  if (etag === null) return c.body(text, status);
  // Only what is the same for everybody has a tag.
  c.header('Vary', 'Accept-Encoding');
  const compressed = compressPublic({ text, etag, accepted: c.req.header('accept-encoding') ?? '' });
  if (compressed === null) return c.body(text, status);
  return c.body(Buffer.from(compressed.body), status, { 'Content-Encoding': compressed.encoding });
}

/** A name given twice is refused: two readers of one query could take different ones. */
function queryOf(url: URL): Record<string, string> {
  const query = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (query.has(name)) throw new ApiError('invalid-input', 'a query parameter is given twice', { fields: [`query.${name}`.slice(0, 80)] });
    query.set(name, value);
  }
  return Object.fromEntries(query);
}

async function readBody({ operation, onInvalidInput }: Route, request: Request): Promise<{ value: unknown; sha256: string | null } | null> {
  if (operation.body === undefined) {
    if (operation.method === 'POST') await assertNoBody(request);
    return null;
  }
  if (operation.body === bytesBody) {
    assertBytesType(request.headers.get('content-type'));
    if (Number(request.headers.get('content-length') ?? 0) > uploadMaxBytes) throw new ApiError('too-large', `more than ${uploadMaxBytes} bytes`);
    return { value: request.body ?? new Blob([]).stream(), sha256: null };
  }
  const { value, bytes } = await readJsonBody(request);
  try {
    return { value: parsePart(operation.body, value, ''), sha256: sha256Hex(bytes) };
  } catch (error) {
    throw error instanceof ApiError ? onInvalidInput(error) : error;
  }
}

/** A type that no plain form can send, so that a foreign page must ask first (preflight). What it is, the bytes say. */
function assertBytesType(contentType: string | null): void {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/octet-stream' || type === 'application/pdf' || /^(?:image|audio|video)\/[a-z0-9.+-]+$/.test(type)) return;
  throw new ApiError('unsupported-media-type', 'Content-Type must be application/octet-stream');
}
