import type { bytesBody, Operation, OperationInput, OperationOutput } from '../operations/define-operation.ts';
import type { IdempotencyKey } from '../schemas/ids.ts';

export interface ClientOptions {
  /** Origin of the server, for example `https://aduan.example.go.id`; `''` for the page's own. */
  readonly baseUrl: string;
  readonly fetch?: typeof fetch | undefined;
  /** The bearer token of whoever is signed in; asked before each attempt. A call's own `token` comes first. */
  readonly getToken?: (() => string | null | Promise<string | null>) | undefined;
  /** `'same-origin'` for the desk at `/meja`, which is known by its cookie. Nobody else sends one: `'omit'` unless said. */
  readonly credentials?: RequestCredentials | undefined;
  /** For one attempt, body included. 30 seconds unless said. */
  readonly timeoutMs?: number | undefined;
  /** The same for a call that sends a file. Five minutes unless said: 10 MB at 300 kbit/s. */
  readonly uploadTimeoutMs?: number | undefined;
  /** How often a call that is safe to repeat is tried in all. Three unless said. */
  readonly maxAttempts?: number | undefined;
  readonly now?: (() => number) | undefined;
  /** From 0 to 1, for the jitter. */
  readonly random?: (() => number) | undefined;
  readonly sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined;
}

export interface UploadProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Instead of what `getToken` gives: the citizen's tracking token. */
  readonly token?: string | undefined;
  readonly timeoutMs?: number | undefined;
  readonly maxAttempts?: number | undefined;
  /** Asked before each attempt; throws where nothing more may be sent. */
  readonly beforeAttempt?: (() => Promise<void>) | undefined;
}

type KeyOption<T extends Operation> = T extends { isIdempotent: true } ? { readonly idempotencyKey: IdempotencyKey } : unknown;
type ProgressOption<T extends Operation> = T extends { body: typeof bytesBody }
  ? { readonly onProgress?: ((progress: UploadProgress) => void) | undefined }
  : unknown;

export type CallInput<T extends Operation> = OperationInput<T> & KeyOption<T> & ProgressOption<T> & CallOptions;

/** One method per operation, named by its id. */
export type ClientFor<Operations extends Readonly<Record<string, Operation>>> = {
  readonly [Id in keyof Operations]: object extends CallInput<Operations[Id]>
    ? (input?: CallInput<Operations[Id]>) => Promise<OperationOutput<Operations[Id]>>
    : (input: CallInput<Operations[Id]>) => Promise<OperationOutput<Operations[Id]>>;
};
