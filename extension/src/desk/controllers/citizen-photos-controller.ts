import { sha256Hex } from '@kotak-aduan/api-client';
import type { Attachment, DeskCase, Sha256 } from '@kotak-aduan/api-client/schemas';
import type { ComposeController, ComposeHost } from './compose-controller.ts';
import { Lifetime } from './lifetime.ts';

type Photo = Pick<Attachment, 'uploadId' | 'url'>;

export interface CitizenPhotosHost extends ComposeHost {
  readonly case: DeskCase | null;
}

/** Which of the citizen's own photos serve as "before", each with the hash of what the operator saw. */
export class CitizenPhotosController {
  /** The last one chosen could not be opened, so nobody knows what it shows. */
  isUnreadable = false;
  readonly #host: CitizenPhotosHost;
  readonly #draft: ComposeController['draft'];
  readonly #life: Lifetime;

  constructor(host: CitizenPhotosHost, { draft }: Pick<ComposeController, 'draft'>) {
    this.#host = host;
    this.#draft = draft;
    this.#life = new Lifetime(host);
  }

  isChosen(uploadId: string): boolean {
    return this.#chosen.some((photo) => photo.uploadId === uploadId);
  }

  async toggle(photo: Photo): Promise<void> {
    this.isUnreadable = false;
    const { uploadId } = photo;
    if (this.isChosen(uploadId)) {
      this.#draft.change({ citizenPhotos: this.#chosen.filter((chosen) => chosen.uploadId !== uploadId) });
      return;
    }
    const sha256 = await this.#hash(photo);
    if (this.#life.signal.aborted) return;
    this.isUnreadable = sha256 === null;
    if (sha256 !== null && !this.isChosen(uploadId)) this.#draft.change({ citizenPhotos: [...this.#chosen, { uploadId, sha256 }] });
    this.#host.requestUpdate();
  }

  get #chosen(): NonNullable<ComposeController['draft']['draft']>['fields']['citizenPhotos'] {
    return this.#draft.draft?.fields.citizenPhotos ?? [];
  }

  async #hash({ uploadId, url }: Photo): Promise<Sha256 | null> {
    const { context } = this.#host;
    if (context === null) return null;
    const read = async (address: string): Promise<Sha256> => sha256Hex(await (await context.host.fetchFile(address, this.#life.signal)).arrayBuffer());
    try {
      return await read(url);
    } catch {
      // Its address may be older than its 60 seconds: the case brings a fresh one.
      await context.reloadCase();
    }
    await this.#host.updateComplete;
    const again = this.#host.case?.complaints.flatMap(({ attachments }) => attachments).find((photo) => photo.uploadId === uploadId);
    return again === undefined ? null : await read(again.url).catch(() => null);
  }
}
