import type * as z from 'zod/mini';
import type { ErrorCode } from '../schemas/error.ts';
import type { Role } from '../schemas/operator.ts';

type Schema = z.ZodMiniType;

/** A server announces which groups it has, so that a city with its own back end can serve the first two. */
export const operationGroups = ['public', 'clip', 'desk'] as const;
export type OperationGroup = (typeof operationGroups)[number];

/** Who may call: anybody (from an allowed origin), the holder of a tracking token, or an operator of that role. */
export type Caller = 'public' | 'tracker' | Role;

/** Raw bytes instead of JSON, as a request's body. */
export const bytesBody = 'bytes';

/** One endpoint as plain data: the client calls it, the server mounts it, OpenAPI and mock handlers are made from it. */
export interface Operation {
  readonly id: string;
  /** One sentence for the API reference. */
  readonly summary: string;
  readonly group: OperationGroup;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** `:name` marks a part that `params` describes. */
  readonly path: `/api/v1/${string}`;
  readonly allow: readonly Caller[];
  readonly params?: Schema;
  /** Every value of a query is a string; the schema turns it into what it means. */
  readonly query?: Schema;
  readonly body?: Schema | typeof bytesBody;
  /** Sent with an `Idempotency-Key` (a UUID): the same key and body get the first answer again. */
  readonly isIdempotent?: boolean;
  /** Sent with a solved challenge (`getChallenge`) in the header `Proof-Of-Work`; each counts once. */
  readonly needsProofOfWork?: boolean;
  /** Safe to send again without a key, because a second time changes nothing. */
  readonly isRepeatable?: boolean;
  /** Any page may ask and read the answer (CORS), listed or not. Never with anything of anybody's in it. */
  readonly isForAnyPage?: boolean;
  /** Of the desk, and yet open to a clipper's session, which opens the group `clip` alone otherwise. */
  readonly isForClipper?: boolean;
  readonly success: { readonly status: 200 | 201 | 204; readonly schema: Schema | null };
  readonly errors: readonly ErrorCode[];
}

export function defineOperation<const T extends Operation>(operation: T): T {
  return operation;
}

/** Errors that any operation may answer with. */
export const commonErrors = [
  'malformed-request',
  'origin-not-allowed',
  'method-not-allowed',
  'rate-limited',
  'internal',
  'unavailable',
] as const satisfies readonly ErrorCode[];

type Parsed<T> = T extends Schema ? z.infer<T> : never;
type Sent<T> = T extends Schema ? z.input<T> : never;

/** What a caller gives: only the parts that the operation has. */
export type OperationInput<T extends Operation> = (T extends { params: infer P } ? { params: Sent<P> } : unknown) &
  (T extends { query: infer Q } ? (object extends Sent<Q> ? { query?: Sent<Q> } : { query: Sent<Q> }) : unknown) &
  (T extends { body: infer B } ? { body: B extends typeof bytesBody ? Uint8Array<ArrayBuffer> | ArrayBuffer | Blob : Sent<B> } : unknown);

/** What the server's handler gets, after the schemas. */
export type ParsedInput<T extends Operation> = (T extends { params: infer P } ? { params: Parsed<P> } : unknown) &
  (T extends { query: infer Q } ? { query: Parsed<Q> } : unknown) &
  (T extends { body: infer B } ? { body: B extends typeof bytesBody ? ReadableStream<Uint8Array> : Parsed<B> } : unknown);

export type OperationOutput<T extends Operation> = T['success']['schema'] extends Schema ? z.infer<T['success']['schema']> : undefined;
