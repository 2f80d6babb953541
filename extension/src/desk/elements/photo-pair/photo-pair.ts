import type { Attachment } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DeskContext } from '../../desk-context.ts';
import { controlsStyles } from '../controls.styles.ts';
import { photoPairStyles } from './photo-pair.styles.ts';

/**
 * Before and after, side by side.
 *
 * @summary The photo proof of a closed case.
 */
export class PhotoPair extends LitElement {
  static override styles = [controlsStyles, photoPairStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) photosBefore: readonly Attachment[] = [];
  @property({ attribute: false }) photosAfter: readonly Attachment[] = [];

  protected override render(): TemplateResult | typeof nothing {
    if (this.context === null) return nothing;
    const t = this.context.messages.photo;
    return html`<div class="pair">${this.#side(t.before, this.photosBefore, t.beforeAlt)} ${this.#side(t.after, this.photosAfter, t.afterAlt)}</div>`;
  }

  #side(heading: string, photos: readonly Attachment[], label: (n: number) => string): TemplateResult {
    return html`<figure>
      <figcaption>${heading}</figcaption>
      ${photos.length === 0 ? html`<p class="meta">${this.context?.messages.photo.none}</p>` : nothing}
      ${repeat(
        photos,
        (photo) => photo.uploadId,
        (photo, index) => html`<desk-photo .context=${this.context} .photo=${photo} label=${label(index + 1)}></desk-photo>`,
      )}
    </figure>`;
  }
}
