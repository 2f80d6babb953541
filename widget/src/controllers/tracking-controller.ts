import { newDraft, type Draft, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { codeOf, hasCode } from '@kotak-aduan/api-client/errors';
import { claimFiles, uploadFiles, type SendUpload } from '@kotak-aduan/api-client/outbox';
import type { AttachmentClaim } from '@kotak-aduan/api-client/schemas/attachment';
import type { DraftId, IdempotencyKey } from '@kotak-aduan/api-client/schemas/ids';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { isTrackingCode, normaliseTrackingCode, trackingCodeLength } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type CodeProblem =
  | { readonly kind: 'empty' | 'typo' | 'session-over' }
  | { readonly kind: 'length'; readonly typed: number }
  | { readonly kind: 'error'; readonly code: string };

export type ReplyState = { readonly kind: 'writing' | 'empty' | 'sending' | 'sent' } | { readonly kind: 'failed'; readonly code: string };

export type TrackingState =
  | { readonly kind: 'asking'; readonly problem: CodeProblem | null }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly case: TrackedCase; readonly isRefreshing: boolean; readonly problem: string | null };

export interface TrackingApi {
  openTracking(input: { body: { trackingCode: TrackingCode } }): Promise<{ token: string; case: TrackedCase }>;
  getTrackedCase(input: { token: string }): Promise<TrackedCase>;
  createCitizenReply(input: {
    token: string;
    idempotencyKey: IdempotencyKey;
    body: { draftId: DraftId; text: string; language: string; attachments: AttachmentClaim[] };
  }): Promise<TrackedCase>;
  createUpload: SendUpload;
}

interface TrackingOptions {
  api: TrackingApi;
  makeDraft?: () => Draft<null>;
  makeKey: () => IdempotencyKey;
  language: () => string;
}

/** A complaint that is followed by its code. Code and token live here, in memory, and nowhere else. */
export class TrackingController implements ReactiveController {
  state: TrackingState = { kind: 'asking', problem: null };
  replyState: ReplyState = { kind: 'writing' };
  replyText = '';
  #token: string | null = null;
  #reply: Draft<null>;
  /** Made with the first try of a reply, and the same for each further one. */
  #replyKey: IdempotencyKey | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #options: TrackingOptions;

  constructor(host: ReactiveControllerHost, options: TrackingOptions) {
    this.#host = host;
    this.#options = options;
    this.#reply = this.#makeDraft();
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get files(): readonly DraftFile[] {
    return this.#reply.files;
  }

  setFiles(files: readonly DraftFile[]): Promise<void> {
    this.#reply = { ...this.#reply, files };
    this.#replyKey = null;
    this.#host.requestUpdate();
    return Promise.resolve();
  }

  setReplyText(text: string): void {
    this.replyText = text;
    // Another text is another reply: the old key belongs to the old one.
    this.#replyKey = null;
    if (this.replyState.kind !== 'writing') this.#becomeReply({ kind: 'writing' });
  }

  async open(typed: string): Promise<void> {
    const trackingCode = normaliseTrackingCode(typed);
    if (!isTrackingCode(trackingCode)) {
      this.#become({ kind: 'asking', problem: codeProblem(trackingCode) });
      return;
    }
    this.#become({ kind: 'opening' });
    try {
      const session = await this.#options.api.openTracking({ body: { trackingCode } });
      this.#token = session.token;
      this.#become({ kind: 'open', case: session.case, isRefreshing: false, problem: null });
    } catch (error) {
      this.#become({ kind: 'asking', problem: { kind: 'error', code: codeOf(error) } });
    }
  }

  async refresh(): Promise<void> {
    if (this.state.kind !== 'open' || this.#token === null) return;
    this.#become({ ...this.state, isRefreshing: true, problem: null });
    try {
      const fresh = await this.#options.api.getTrackedCase({ token: this.#token });
      this.#become({ kind: 'open', case: fresh, isRefreshing: false, problem: null });
    } catch (error) {
      this.#failed(error, (code) => this.state.kind === 'open' && this.#become({ ...this.state, isRefreshing: false, problem: code }));
    }
  }

  async sendReply(): Promise<void> {
    const text = this.replyText.trim();
    if (this.#token === null || this.replyState.kind === 'sending') return;
    // The contract asks for words; a photo alone would say nothing to the officer.
    if (text === '') {
      this.#becomeReply({ kind: 'empty' });
      return;
    }
    this.#becomeReply({ kind: 'sending' });
    this.#replyKey ??= this.#options.makeKey();
    const { api, language } = this.#options;
    try {
      const keep = (draft: Draft<null>): Promise<void> => {
        this.#reply = draft;
        return Promise.resolve();
      };
      const { draftId, files } = await uploadFiles({ upload: api.createUpload, draft: this.#reply, keep });
      const body = { draftId, text, language: language(), attachments: claimFiles(files) };
      const fresh = await api.createCitizenReply({ token: this.#token, idempotencyKey: this.#replyKey, body });
      this.#reply = this.#makeDraft();
      this.#replyKey = null;
      this.replyText = '';
      this.#become({ kind: 'open', case: fresh, isRefreshing: false, problem: null });
      this.#becomeReply({ kind: 'sent' });
    } catch (error) {
      this.#failed(error, (code) => this.#becomeReply({ kind: 'failed', code }));
    }
  }

  /** Forgets code and token; a reply that was not sent stays until the page goes. */
  close(): void {
    this.#token = null;
    this.#become({ kind: 'asking', problem: null });
  }

  #failed(error: unknown, show: (code: string) => void): void {
    if (hasCode(error, 'session-expired') || hasCode(error, 'unauthenticated')) {
      this.#token = null;
      this.replyState = { kind: 'writing' };
      this.#become({ kind: 'asking', problem: { kind: 'session-over' } });
    } else {
      show(codeOf(error));
    }
  }

  #makeDraft(): Draft<null> {
    return this.#options.makeDraft?.() ?? newDraft({ purpose: 'reply', fields: null });
  }

  #become(state: TrackingState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #becomeReply(state: ReplyState): void {
    this.replyState = state;
    this.#host.requestUpdate();
  }
}

function codeProblem(code: string): CodeProblem {
  if (code === '') return { kind: 'empty' };
  return code.length === trackingCodeLength ? { kind: 'typo' } : { kind: 'length', typed: code.length };
}
