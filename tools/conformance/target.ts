import { bytesBody, type Operation } from '@kotak-aduan/api-client/operations';
import { SlowedDown, type Finding, type FindingKind, type Situation } from './finding.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined where the body is no JSON. */
  readonly body: unknown;
  readonly isEmpty: boolean;
}

export interface Call {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** JSON, or bytes, or text as it is. */
  readonly body?: unknown;
  readonly token?: string;
  readonly key?: string | null;
  readonly origin?: string;
  /** Null sends none; by itself what the operation takes. */
  readonly contentType?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

const waitMs = 30_000;

/** The server that is tried, and what was found out about it. */
export class Target {
  readonly findings: Finding[] = [];
  /** How many answers were looked at. */
  answers = 0;
  readonly #origin: string;
  readonly #fetch: typeof fetch;

  constructor({ origin, fetch: send = fetch }: { origin: string; fetch?: typeof fetch }) {
    this.#origin = origin;
    this.#fetch = send;
  }

  note(operation: string, situation: Situation, kind: FindingKind, detail: Readonly<Record<string, string>> = {}): void {
    const finding = { operation, situation, kind, detail };
    // A header that is missing everywhere is one fault.
    const isKnown = this.findings.some(
      (other) => other.kind === kind && JSON.stringify(other.detail) === JSON.stringify(detail) && (kind.startsWith('header') || other.operation === operation),
    );
    if (!isKnown || !kind.startsWith('header')) this.findings.push(finding);
  }

  async call(operation: Operation, call: Call = {}): Promise<Answer> {
    const path = operation.path.replaceAll(/:(\w+)/g, (_match, name: string) => encodeURIComponent(call.params?.[name] ?? ''));
    const search = new URLSearchParams(call.query).toString();
    const takesBytes = operation.body === bytesBody;
    const usualType = operation.body === undefined ? null : takesBytes ? 'application/octet-stream' : 'application/json';
    const contentType = call.contentType === undefined ? usualType : call.contentType;
    const headers = new Headers(call.headers);
    if (contentType !== null) headers.set('Content-Type', contentType);
    if (call.token !== undefined) headers.set('Authorization', `Bearer ${call.token}`);
    if (operation.isIdempotent === true && call.key !== null) headers.set('Idempotency-Key', call.key ?? crypto.randomUUID());
    if (call.origin !== undefined) headers.set('Origin', call.origin);
    return this.ask(search === '' ? path : `${path}?${search}`, { method: call.method ?? operation.method, headers, body: bodyOf(call.body) });
  }

  async ask(path: string, init: RequestInit): Promise<Answer> {
    const response = await this.#fetch(this.#origin + path, { ...init, redirect: 'manual', signal: AbortSignal.timeout(waitMs) });
    const text = await response.text();
    this.answers += 1;
    if (response.status === 429) throw new SlowedDown(response.headers.get('retry-after') ?? '');
    return { status: response.status, headers: response.headers, body: readJson(text), isEmpty: text === '' };
  }
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  // Bytes without a type of their own, so that none is added.
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
