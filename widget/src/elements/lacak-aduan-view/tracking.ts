import { createClientFor } from '@kotak-aduan/api-client/client/create-client-for';
import { makeIds, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { citizenId } from '@kotak-aduan/api-client/messages/citizen-id';
import { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { html, type TemplateResult } from 'lit';
import { AttachmentsController } from '../../controllers/attachments-controller.ts';
import { TrackingController } from '../../controllers/tracking-controller.ts';
import { knowErrorTexts } from '../../messages/error-text-for.ts';
import { trackingId, type AllMessages } from '../../messages/id/tracking.ts';
import { preparePhoto } from '../../photos/prepare-photo.ts';
import type { TimeWords } from '../../time-words.ts';
import { drawPhotos } from './draw-photos.ts';
import type { FormHost } from '../kotak-aduan-form/form-host.ts';
import { caseSection } from './sections/case-section.ts';
import { codeSection } from './sections/code-section.ts';

export { trackingStyles } from './tracking.styles.ts';

interface TrackingOptions {
  /** Back to the form; null where there is none. */
  readonly leave: (() => void) | null;
  readonly go: (id: string) => void;
}

/** The other way: from a code to the complaint, its answers and its proof. */
export class Tracking {
  readonly #host: FormHost;
  readonly #options: TrackingOptions;
  readonly #tracking: TrackingController;
  readonly #photos: AttachmentsController;
  readonly #enlarged = new Set<string>();
  readonly #players = new Map<string, string>();
  #hasRefreshed = false;
  #typedCode = '';
  /** The reply was sent off; chosen photos are still being prepared. */
  #isSettling = false;

  constructor(host: FormHost, options: TrackingOptions) {
    this.#host = host;
    this.#options = options;
    knowErrorTexts(citizenId);
    const api = createClientFor({ openTracking, getTrackedCase, createCitizenReply, createUpload }, { baseUrl: host.apiOrigin, fetch: host.fetcher });
    this.#tracking = new TrackingController(host, {
      api,
      makeKey: makeIds().idempotencyKey,
      language: () => (host.locale === 'en' ? 'en' : 'id'),
    });
    this.#photos = new AttachmentsController(host, {
      prepare: (picked, bytes) => preparePhoto(picked, { bytes }),
      read: () => this.#tracking.files,
      write: (files) => this.#tracking.setFiles(files),
    });
  }

  get #texts(): AllMessages {
    const { texts, language } = this.#host;
    return { ...texts, ...(language.trackingTexts ?? trackingId) };
  }

  /** Of the reply that is being written. */
  get files(): readonly DraftFile[] {
    return this.#tracking.files;
  }

  async openCode(code: string): Promise<void> {
    this.#typedCode = code;
    this.#hasRefreshed = false;
    const opening = this.#tracking.open(code);
    this.#options.go('opening');
    await opening;
    const isOpen = this.#tracking.state.kind === 'open';
    if (isOpen) this.#typedCode = '';
    this.#options.go(isOpen ? 'case-title' : 'track-code');
  }

  rendered(root: ParentNode): void {
    const { state } = this.#tracking;
    if (state.kind === 'open') drawPhotos(root, this.#host.apiOrigin);
  }

  readonly #close = (): void => {
    this.#tracking.close();
    this.#enlarged.clear();
    for (const url of this.#players.values()) URL.revokeObjectURL(url);
    this.#players.clear();
    this.#options.go('track-code');
  };

  readonly #refresh = async (): Promise<void> => {
    this.#hasRefreshed = false;
    await this.#tracking.refresh();
    this.#hasRefreshed = true;
    this.#host.requestUpdate();
  };

  readonly #sendReply = async (): Promise<void> => {
    if (this.#isSettling) return;
    this.#isSettling = true;
    this.#host.requestUpdate();
    const isSettled = await this.#photos.settle();
    this.#isSettling = false;
    this.#host.requestUpdate();
    if (isSettled) await this.#tracking.sendReply();
    else this.#options.go('photo-problems');
  };

  /** Addresses live for a minute, so a fresh one is asked for at the click. */
  async #freshUrl(uploadId: string): Promise<string | null> {
    await this.#tracking.refresh();
    const { state } = this.#tracking;
    if (state.kind !== 'open') return null;
    const { attachments, messages, resolution } = state.case;
    const all = [...attachments, ...messages.flatMap((message) => message.attachments), ...(resolution?.documents ?? [])];
    const url = all.find((one) => one.uploadId === uploadId)?.url;
    return url === undefined ? null : new URL(url, this.#host.apiOrigin).href;
  }

  readonly #download = async (uploadId: string): Promise<void> => {
    const url = await this.#freshUrl(uploadId);
    if (url === null) return;
    const link = document.createElement('a');
    link.href = url;
    link.download = '';
    link.click();
  };

  /** All of it at once: a player that asks for a part a minute later would be refused. */
  readonly #play = async (uploadId: string): Promise<void> => {
    const url = await this.#freshUrl(uploadId);
    if (url === null) return;
    const response = await fetch(url, { credentials: 'omit' }).catch(() => null);
    if (response?.ok !== true) return this.#download(uploadId);
    this.#players.set(uploadId, URL.createObjectURL(await response.blob()));
    this.#host.requestUpdate();
  };

  readonly #enlarge = (uploadId: string): void => {
    if (!this.#enlarged.delete(uploadId)) this.#enlarged.add(uploadId);
    this.#host.requestUpdate();
  };

  body(times: TimeWords): TemplateResult {
    const { errorTexts } = this.#host;
    const texts = this.#texts;
    const { state } = this.#tracking;
    if (state.kind === 'open') {
      return caseSection({
        texts,
        errorTexts,
        times,
        state,
        hasRefreshed: this.#hasRefreshed,
        enlarged: this.#enlarged,
        enlarge: this.#enlarge,
        others: { players: this.#players, play: (uploadId) => void this.#play(uploadId), download: (uploadId) => void this.#download(uploadId) },
        refresh: () => void this.#refresh(),
        close: this.#close,
        download: (uploadId) => void this.#download(uploadId),
        leave: this.#options.leave,
        reply: {
          state: this.#tracking.replyState,
          text: this.#tracking.replyText,
          photos: this.#photos,
          write: (text) => this.#tracking.setReplyText(text),
          isSettling: this.#isSettling,
          send: () => void this.#sendReply(),
        },
      });
    }
    if (state.kind === 'opening') return html`<p class="panel" id="opening" role="status" tabindex="-1">${texts.trackOpening}</p>`;
    return codeSection({
      texts,
      errorTexts,
      problem: state.problem,
      typed: this.#typedCode,
      write: (typed) => {
        this.#typedCode = typed;
      },
      open: () => void this.openCode(this.#typedCode),
      leave: this.#options.leave,
    });
  }
}
