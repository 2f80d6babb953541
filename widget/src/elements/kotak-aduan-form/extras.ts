import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentsController } from '../../controllers/attachments-controller.ts';
import type { FileParts } from './file-parts.ts';
import type { FormHost } from './form-host.ts';
import { LazyPart } from './lazy-part.ts';
import { partNotice } from './part-notice.ts';

/** What was asked for, of one file or of all. */
export type ExtraPanel = { readonly kind: 'details'; readonly fileId: string } | { readonly kind: 'voice' } | { readonly kind: 'media' };

/** What few people need of the attachments, fetched when it is asked for: caption, order and covering, voice, video and documents. */
export class Extras {
  readonly #host: FormHost;
  readonly #photos: AttachmentsController;
  readonly #part: LazyPart<FileParts>;

  constructor(host: FormHost, photos: AttachmentsController) {
    this.#host = host;
    this.#photos = photos;
    this.#part = new LazyPart(host, async () => {
      const { FileParts } = await import('./file-parts.ts');
      return new FileParts(host, photos);
    });
  }

  open(panel: ExtraPanel): void {
    // The camera or the microphone may be next.
    this.#photos.aboutToPick();
    void this.#part.ask().then((part) => part?.open(panel));
    this.#host.requestUpdate();
  }

  /** On a photo that it does not cover yet: by a page that is gone, where nobody is drawing. */
  get #isDrawn(): boolean {
    return this.#photos.files.some(({ cover = [] }) => cover.length > 0);
  }

  /** Before sending: waits for what is still being said, typed or covered. False where a photo can't be covered. */
  async settle(): Promise<boolean> {
    const isDrawn = this.#isDrawn;
    const part = isDrawn ? await this.#part.ask() : this.#part.part;
    return part === null ? !isDrawn : part.settle();
  }

  /** The draft was wiped. */
  forget(): void {
    this.#part.part?.forget();
  }

  /** What the row of a file says besides its caption. */
  said(file: DraftFile): TemplateResult | typeof nothing {
    return this.#part.part?.said(file) ?? nothing;
  }

  view(): TemplateResult | typeof nothing {
    return this.#part.part?.view() ?? html`<div id="cover-failed" tabindex="-1">${partNotice(this.#part, this.#host.texts)}</div>`;
  }

  rendered(root: ParentNode): void {
    this.#part.part?.rendered(root);
    // Drawn on once, it may be covered: its row says so.
    if (this.#photos.files.some(({ cover }) => cover) && !this.#part.hasFailed) void this.#part.prefetch();
  }
}
