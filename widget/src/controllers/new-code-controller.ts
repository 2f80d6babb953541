import { codeOf } from '@kotak-aduan/api-client/errors';
import { contactKinds, type Contact } from '@kotak-aduan/api-client/schemas/contact';
import { codeMarkLength } from '@kotak-aduan/api-client/schemas/code-request';
import type { IdempotencyKey, Sha256 } from '@kotak-aduan/api-client/schemas/ids';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import type { ReactiveControllerHost } from 'lit';

export type ContactKind = (typeof contactKinds)[number];

export type NewCodeState =
  | { readonly kind: 'writing' | 'sending' }
  | { readonly kind: 'missing'; readonly field: 'number' | 'contact' }
  | { readonly kind: 'failed'; readonly code: string }
  /** `mark` is what a coordinator asks for; the code is told to nobody. */
  | { readonly kind: 'asked'; readonly code: TrackingCode; readonly mark: string; readonly complaintNumber: string };

interface NewCodeOptions {
  readonly ask: (input: { idempotencyKey: IdempotencyKey; body: { complaintNumber: string; contact: Contact; trackingCodeHash: Sha256 } }) => Promise<unknown>;
  readonly makeCode: () => TrackingCode;
  readonly makeKey: () => IdempotencyKey;
  readonly hash: (code: TrackingCode) => Promise<Sha256>;
}

/** Read out to a coordinator, who sees the same at the request. */
export function codeMark(trackingCodeHash: Sha256): string {
  return trackingCodeHash.slice(0, codeMarkLength).toUpperCase();
}

/** A code was lost: a new one is made on this device, and counts once a coordinator has reached the person by the contact they left. */
export class NewCodeController {
  state: NewCodeState = { kind: 'writing' };
  complaintNumber = '';
  kind: ContactKind = 'whatsapp';
  contact = '';
  /** Of the present words: a further try asks for the same code. */
  #try: { readonly code: TrackingCode; readonly key: IdempotencyKey } | null = null;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #options: NewCodeOptions;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: NewCodeOptions) {
    this.#host = host;
    this.#options = options;
  }

  set(patch: Partial<Pick<NewCodeController, 'complaintNumber' | 'kind' | 'contact'>>): void {
    Object.assign(this, patch);
    this.#try = null;
    if (this.state.kind !== 'writing' || patch.kind !== undefined) this.#become({ kind: 'writing' });
  }

  async ask(): Promise<void> {
    if (this.state.kind === 'sending') return;
    const complaintNumber = this.complaintNumber.trim().toUpperCase();
    const value = this.contact.trim();
    if (!/^\d{4}-[0-9A-Z]{6}$/.test(complaintNumber)) return this.#become({ kind: 'missing', field: 'number' });
    if (value.length < 3) return this.#become({ kind: 'missing', field: 'contact' });
    const { ask, makeCode, makeKey, hash } = this.#options;
    this.#try ??= { code: makeCode(), key: makeKey() };
    const { code, key } = this.#try;
    this.#become({ kind: 'sending' });
    try {
      const trackingCodeHash = await hash(code);
      await ask({ idempotencyKey: key, body: { complaintNumber, contact: { kind: this.kind, value }, trackingCodeHash } });
      this.#become({ kind: 'asked', code, mark: codeMark(trackingCodeHash), complaintNumber });
    } catch (error) {
      this.#become({ kind: 'failed', code: codeOf(error) });
    }
  }

  clear(): void {
    this.#try = null;
    this.complaintNumber = '';
    this.contact = '';
    this.state = { kind: 'writing' };
  }

  #become(state: NewCodeState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
