import { AbortedError, InvalidInputError, NetworkError, ServerError } from '@kotak-aduan/api-client/errors';
import { hashTrackingCode } from '@kotak-aduan/api-client/sha256-hex';
import type { SendDraftOptions } from '@kotak-aduan/api-client/outbox';
import { complaintDraftSchema, type ComplaintDraft, type ComplaintReceipt } from '@kotak-aduan/api-client/schemas/complaint';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import type { Arrived } from '../controllers/arrival-controller.ts';
import type { Upload } from '@kotak-aduan/api-client/schemas/upload';

type Client = SendDraftOptions['client'];

type UploadInput = { query: { sha256: string }; idempotencyKey: string } & Pick<Parameters<Client['createUpload']>[0], 'signal' | 'beforeAttempt'>;

/** What may happen to a request on its way. */
export type LineFault = 'none' | 'lost' | 'answer-lost';

/** A server that holds each filing against the real schema and keeps each key's answer. */
export class FilingServer {
  readonly filed: ComplaintDraft[] = [];
  /** What no person may ever be told. */
  readonly refusals: string[] = [];
  isDown = false;
  readonly #receipts = new Map<string, ComplaintReceipt>();
  readonly #answers = new Map<string, { body: string; receipt: ComplaintReceipt }>();
  readonly #nextFault: () => LineFault;

  constructor(nextFault: () => LineFault) {
    this.#nextFault = nextFault;
  }

  async #line<T>(turn: () => Promise<void>, work: () => T): Promise<T> {
    await turn();
    const fault = this.isDown ? 'lost' : this.#nextFault();
    if (fault === 'lost') throw new NetworkError({ message: 'no line' });
    const answer = work();
    await turn();
    if (fault === 'answer-lost') throw new NetworkError({ message: 'cut' });
    return answer;
  }

  /** `turn` never settles where the page is dead. */
  client(turn: () => Promise<void>): Client {
    const line = <T>(work: () => T): Promise<T> => this.#line(turn, work);
    const client = {
      createUpload: async ({ query, idempotencyKey, signal, beforeAttempt }: UploadInput) => {
        await beforeAttempt?.();
        const upload = await line(() => ({ uploadId: idempotencyKey, sha256: query.sha256 }) as unknown as Upload);
        if (signal?.aborted === true) throw new AbortedError({ message: 'halted' });
        return upload;
      },
      createComplaint: async ({ body, idempotencyKey, beforeAttempt }: { body: unknown; idempotencyKey: string; beforeAttempt?: () => Promise<void> }) => {
        await beforeAttempt?.();
        return line(() => this.#file(body, idempotencyKey));
      },
    };
    // Only what a filing asks of it.
    return client as unknown as Client;
  }

  /** What it has under a code, by the same line. */
  find(turn: () => Promise<void>): (code: TrackingCode) => Promise<Arrived | null> {
    return async (code) => {
      const hash = await hashTrackingCode(code);
      return this.#line(turn, () => {
        const found = this.filed.find(({ trackingCodeHash }) => trackingCodeHash === hash);
        const receipt = found && this.#receipts.get(found.draftId);
        return found === undefined || receipt === undefined ? null : { receipt, text: found.text, fileCount: found.attachments.length };
      });
    };
  }

  #file(body: unknown, key: string): ComplaintReceipt {
    const json = JSON.stringify(body);
    const known = this.#answers.get(key);
    if (known?.body === json) return known.receipt;
    const read = complaintDraftSchema.safeParse(body);
    if (!read.success) {
      this.refusals.push(`invalid-input: ${read.error.message} ${json}`);
      throw new InvalidInputError({ message: 'breaks the contract', fields: [] });
    }
    const isCodeUsed = this.filed.some(({ trackingCodeHash }) => trackingCodeHash === read.data.trackingCodeHash);
    if (known !== undefined || isCodeUsed) throw new ServerError({ code: 'key-reused', status: 422, message: 'used', requestId: 'test' });
    this.filed.push(read.data);
    // Of its fields nothing here reads but that it is a complaint's.
    const receipt = { complaintNumber: `2026-${this.filed.length}`, payloadSha256: '0'.repeat(64) } as unknown as ComplaintReceipt;
    this.#answers.set(key, { body: json, receipt });
    this.#receipts.set(read.data.draftId, receipt);
    return receipt;
  }
}
