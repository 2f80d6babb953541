import type { nothing, TemplateResult } from 'lit';
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

  /** Before sending: waits for what is still being said, typed or covered. False where a photo can't be covered. */
  async settle(): Promise<boolean> {
    return (await this.#part.part?.settle()) ?? true;
  }

  /** The draft was wiped. */
  forget(): void {
    this.#part.part?.forget();
  }

  view(): TemplateResult | typeof nothing {
    return this.#part.part?.view() ?? partNotice(this.#part, this.#host.texts);
  }

  rendered(root: ParentNode): void {
    this.#part.part?.rendered(root);
  }
}
