import type { Attachment } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController } from 'lit';
import type { DeskHost } from '../desk-host.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';

export type PhotoState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly objectUrl: string }
  | { readonly kind: 'failed'; readonly code: string };

interface ObjectUrls {
  readonly create: (blob: Blob) => string;
  readonly revoke: (url: string) => void;
}

/** Gets a photo at once and keeps its bytes: its signed address is dead after 60 seconds. */
export class PhotoController implements ReactiveController {
  state: PhotoState = { kind: 'loading' };
  readonly #host: ControllerHost;
  readonly #urls: ObjectUrls;
  #uploadId: string | null = null;
  #request = new AbortController();

  constructor(host: ControllerHost, urls: ObjectUrls = { create: (blob) => URL.createObjectURL(blob), revoke: (url) => URL.revokeObjectURL(url) }) {
    this.#host = host;
    this.#urls = urls;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#request.abort();
    this.#release();
    this.#uploadId = null;
  }

  /** Does nothing for the photo it has or is getting: a reload of the case signs a new address for the same bytes. */
  async show(photo: Pick<Attachment, 'uploadId' | 'url'>, desk: Pick<DeskHost, 'fetchFile'>): Promise<void> {
    if (photo.uploadId === this.#uploadId && this.state.kind !== 'failed') return;
    this.#uploadId = photo.uploadId;
    this.#request.abort();
    const request = new AbortController();
    this.#request = request;
    this.#release();
    this.#set({ kind: 'loading' });
    try {
      const blob = await desk.fetchFile(photo.url, request.signal);
      if (!request.signal.aborted) this.#set({ kind: 'ready', objectUrl: this.#urls.create(blob) });
    } catch (error) {
      if (!request.signal.aborted) this.#set({ kind: 'failed', code: errorCode(error) });
    }
  }

  #release(): void {
    if (this.state.kind === 'ready') this.#urls.revoke(this.state.objectUrl);
    this.state = { kind: 'loading' };
  }

  #set(state: PhotoState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
