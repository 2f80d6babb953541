import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { attachmentsMax, uploadMediaTypes } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ObjectUrlsController } from '../../controllers/object-urls-controller.ts';
import { uploadStateOf, type UploadState, type UploadStates } from '../../controllers/evidence-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { readPickedFile } from '../../words/read-picked-file.ts';
import { controlsStyles } from '../controls.styles.ts';
import { deskFilesStyles } from './desk-files.styles.ts';

const photoTypes = uploadMediaTypes.filter((type) => type.startsWith('image/'));

/**
 * Photos or documents of an agency, from the camera or from files, each with how far it has been sent.
 *
 * @summary The files of a reply or a resolution.
 */
export class DeskFiles extends LitElement {
  static override styles = [controlsStyles, deskFilesStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property() label = '';
  /** Documents as well as photos. */
  @property({ type: Boolean }) withDocuments = false;
  @property({ attribute: false }) files: readonly DraftFile[] = [];
  /** How many may still be added; all slots of a form share one limit. */
  @property({ type: Number }) roomLeft = attachmentsMax;
  /** What is missing, in words; empty where nothing is. */
  @property() wrong = '';
  @property({ attribute: false }) states: UploadStates = new Map();
  @property({ attribute: false }) onAdd: (file: DraftFile) => void = () => undefined;
  @property({ attribute: false }) onRemove: (fileId: string) => void = () => undefined;
  @property({ attribute: false }) onRetry: (fileId: string) => void = () => undefined;

  @state() private refusals: readonly string[] = [];

  readonly #urls = new ObjectUrlsController(this);

  /** To the button that is there on every device. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input[multiple]')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.context === null) return nothing;
    const t = this.context.messages.files;
    return html`<fieldset class="base" aria-describedby=${this.wrong === '' ? nothing : 'wrong'}>
      <legend>${this.label}</legend>
      ${this.wrong === '' ? nothing : html`<p id="wrong" class="wrong">${this.wrong}</p>`}
      ${this.refusals.length === 0 ? nothing : html`<div role="alert">${this.refusals.map((why) => html`<p class="wrong">${why}</p>`)}</div>`}
      <ul>
        ${repeat(
          this.files,
          (file) => file.fileId,
          (file) => this.#renderFile(file),
        )}
      </ul>
      <div class="row">
        <label class="button pick camera">
          <span>${t.camera}</span>
          <input type="file" accept=${photoTypes.join(',')} capture="environment" @change=${this.#pick} />
        </label>
        <label class="button pick">
          <span>${this.withDocuments ? t.chooseFiles : t.choosePhotos}</span>
          <input type="file" multiple accept=${(this.withDocuments ? uploadMediaTypes : photoTypes).join(',')} @change=${this.#pick} />
        </label>
      </div>
    </fieldset>`;
  }

  #renderFile(file: DraftFile): TemplateResult | typeof nothing {
    if (this.context === null) return nothing;
    const t = this.context.messages.files;
    const upload = uploadStateOf(this.states, file);
    return html`<li data-state=${upload.kind}>
      ${
        file.mediaType === 'application/pdf'
          ? html`<span class="thumb" aria-hidden="true">PDF</span>`
          : html`<img class="thumb" src=${this.#urls.urlOf(file)} alt="" />`
      }
      <span class="about">
        <span class="name">${file.name}</span>
        <span class="meta">${this.#progressWords(upload)}</span>
        ${upload.kind === 'sending' ? html`<progress max="100" value=${upload.percent} aria-label=${file.name}></progress>` : nothing}
        ${upload.kind === 'failed' ? html`<button type="button" class="plain" @click=${() => this.onRetry(file.fileId)}>${t.retry}</button>` : nothing}
      </span>
      <button type="button" class="remove" aria-label=${t.remove(file.name)} @click=${() => this.onRemove(file.fileId)}>✕</button>
    </li>`;
  }

  #progressWords(upload: UploadState): string {
    if (this.context === null) return '';
    const t = this.context.messages.files;
    if (upload.kind === 'sending') return t.sending(upload.percent);
    if (upload.kind === 'failed') return this.context.explain(upload.code);
    return t[upload.kind];
  }

  readonly #pick = async (event: Event): Promise<void> => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement) || this.context === null) return;
    const t = this.context.messages.files;
    const picked = [...(input.files ?? [])];
    const refusals: string[] = [];
    for (const [index, file] of picked.entries()) {
      if (index >= this.roomLeft) {
        refusals.push(t.tooMany(attachmentsMax));
        break;
      }
      const read = await readPickedFile(file, t);
      if (read.kind === 'read') this.onAdd(read.file);
      else refusals.push(read.why);
    }
    // The same file may be picked again after it was removed.
    input.value = '';
    this.refusals = refusals;
  };
}
