import type { Attachment } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { PhotoController } from '../../controllers/photo-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { playingTime } from '../../words/playing-time.ts';
import { controlsStyles } from '../controls.styles.ts';
import { deskPhotoStyles } from './desk-photo.styles.ts';

/**
 * One attachment: a photo that opens large, a recording to play, or a document to download.
 *
 * @summary A photo, recording or document of a case.
 */
export class DeskPhoto extends LitElement {
  static override styles = [controlsStyles, deskPhotoStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) photo: Attachment | null = null;
  /** What the picture is, for those who don't see it. */
  @property() label = '';

  @state() private isOpen = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #file = new PhotoController(this);

  protected override willUpdate(): void {
    // A photo that failed waits for the person's "again"; a new address alone starts nothing.
    if (this.context !== null && this.photo !== null && this.#file.state.kind !== 'failed') void this.#file.show(this.photo, this.context.host); // Draws its own outcome.
  }

  protected override updated(): void {
    if (this.isOpen && this.dialog?.open === false) this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.context === null || this.photo === null) return nothing;
    const t = this.context.messages.photo;
    const file = this.#file.state;
    const caption = this.photo.caption === null ? nothing : html`<p class="meta">${this.photo.caption}</p>`;
    if (file.kind === 'loading') return html`<div class="frame" role="img" aria-label=${t.loading}></div>`;
    if (file.kind === 'failed') {
      return html`<div class="frame failed">
        <p>${t.failed}</p>
        <button class="plain" @click=${this.#again}>${t.again}</button>
      </div>`;
    }
    if (this.photo.mediaType === 'application/pdf') {
      return html`<a class="button" href=${file.objectUrl} download="dokumen-${this.photo.uploadId}.pdf">${t.download}</a>${caption}`;
    }
    if (/^(?:audio|video)\//.test(this.photo.mediaType)) return html`${this.#player(this.photo, file.objectUrl, t)}${caption}`;
    return html`<button class="frame" aria-label="${t.open}: ${this.label}" @click=${this.#open}><img src=${file.objectUrl} alt=${this.label} /></button>
      ${caption}
      ${
        this.isOpen
          ? html`<dialog aria-label=${this.label} @close=${this.#closed}>
              <button type="button" @click=${this.#close}>${this.context.messages.app.close}</button>
              <img src=${file.objectUrl} alt=${this.label} />
            </dialog>`
          : nothing
      }`;
  }

  #player({ mediaType, durationSeconds }: Attachment, objectUrl: string, t: DeskContext['messages']['photo']): TemplateResult {
    const isVideo = mediaType.startsWith('video/');
    const name = isVideo ? t.video : t.voice;
    const words = durationSeconds == null ? name : t.lasting(name, playingTime(durationSeconds));
    // Nothing plays by itself: somebody may sit in the same room.
    return html`<p class="meta">${words}</p>
      ${isVideo ? html`<video controls playsinline preload="metadata" src=${objectUrl} aria-label=${words}></video>` : html`<audio controls preload="metadata" src=${objectUrl} aria-label=${words}></audio>`}`;
  }

  readonly #open = (): void => {
    this.isOpen = true;
  };

  /** The browser says "close" with its next drawing; closing here gives the focus back, and the state, at once. */
  readonly #close = (): void => {
    this.dialog?.close();
    this.isOpen = false;
  };

  readonly #closed = (): void => {
    this.isOpen = false;
  };

  /** The address has probably expired: the case brings a fresh one. */
  readonly #again = async (): Promise<void> => {
    if (this.context === null) return;
    await this.context.reloadCase();
    await this.updateComplete;
    if (this.photo !== null) await this.#file.show(this.photo, this.context.host);
  };
}
