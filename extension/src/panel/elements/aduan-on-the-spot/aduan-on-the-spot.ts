import { newDraftFile, type Draft } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import { noteMaxLength, uploadMaxBytes, type CityConfig } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { clipPhotos, proofName, proofRoleOf, proofRuleOf, type ProofRole } from '../../../clip/proof-file.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import { answeringIn } from '../../../messages/answering.ts';
import type { UiLanguage } from '../../../messages/messages.ts';
import { addProof, dropFile, editHandled, type Edit } from '../../clip-edits.ts';
import { onTheSpotStyles } from './aduan-on-the-spot.styles.ts';

const photoTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];
const documentTypes: readonly string[] = [...photoTypes, 'application/pdf'];

/**
 * A small matter that is done already: its answer, and the proof that its category asks for.
 * @summary A tick, and behind it what files, answers and resolves in one step.
 */
export class AduanOnTheSpot extends LitElement {
  static override readonly styles = [controlsStyles, onTheSpotStyles];
  static override readonly properties = {
    draft: { attribute: false },
    city: { attribute: false },
    language: { attribute: false },
    missing: { attribute: false },
    onEdit: { attribute: false },
    isUnreadable: { state: true },
  };

  declare draft: Draft<ClipFields> | null;
  declare city: CityConfig | null;
  declare language: UiLanguage;
  /** What the last attempt to send lacked. */
  declare missing: 'proof' | 'text' | null;
  declare onEdit: (edit: Edit) => void;
  declare private isUnreadable: boolean;

  constructor() {
    super();
    this.draft = null;
    this.city = null;
    this.language = 'id';
    this.missing = null;
    this.onEdit = () => undefined;
    this.isUnreadable = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('missing') || this.missing === null) return;
    this.renderRoot.querySelector<HTMLElement>(this.missing === 'text' ? '#answer' : '#proof input')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { draft, city } = this;
    if (draft === null) return nothing;
    const a = answeringIn(this.language);
    const { handled, respondentUnitId, categoryId } = draft.fields;
    const isOfficial = respondentUnitId !== null || city?.categories.find((one) => one.categoryId === categoryId)?.isAboutOfficial === true;
    const isHandled = handled !== undefined && handled !== null;
    return html`<fieldset class="card stack tight">
      <label class="tick"
        ><input type="checkbox" id="spot" .checked=${isHandled} ?disabled=${isOfficial && !isHandled} @change=${this.#toggle} /> ${a.spot}</label
      >
      <p class="hint">${isOfficial ? a.spotOfficial : a.spotHint}</p>
      ${isHandled ? html`${this.#answer(handled.text)} ${this.#proof(draft)}` : nothing}
    </fieldset>`;
  }

  #answer(text: string): TemplateResult {
    const a = answeringIn(this.language);
    const isMissing = this.missing === 'text';
    return html`<label for="answer">${a.spotText}</label>
      <p class="hint" id="answer-hint">${a.spotTextHint}</p>
      <textarea
        id="answer"
        rows="4"
        maxlength=${noteMaxLength}
        .value=${text}
        aria-describedby=${isMissing ? 'answer-fault answer-hint' : 'answer-hint'}
        aria-invalid=${String(isMissing)}
        @change=${this.#type}
      ></textarea>
      <p class="error" id="answer-fault" role="alert" ?hidden=${!isMissing}>${a.spotTextMissing}</p>`;
  }

  #proof(draft: Draft<ClipFields>): TemplateResult | typeof nothing {
    const a = answeringIn(this.language);
    const rule = proofRuleOf(draft, this.city);
    if (rule === 'written-result') return nothing;
    const hasClipPhoto = clipPhotos(draft.files).length > 0;
    return html`<div class="stack tight" id="proof">
      <p>${rule === 'document' ? a.spotNeedsDocument : a.spotNeedsPhotos}</p>
      ${
        rule === 'document'
          ? html`${this.#files(draft, 'document', a.spotDocument)}
              <label for="number">${a.spotNumber}</label>
              <input id="number" maxlength="120" autocomplete="off" .value=${draft.fields.handled?.documentNumber ?? ''} @change=${this.#number} />`
          : html`${hasClipPhoto ? html`<p class="hint">${a.spotUseClip}</p>` : this.#files(draft, 'before', a.spotBefore)}
            ${this.#files(draft, 'after', a.spotAfter)}`
      }
      <p class="error" role="alert" ?hidden=${this.missing !== 'proof' && !this.isUnreadable}>${this.isUnreadable ? a.spotUnreadable : a.spotMissing}</p>
    </div>`;
  }

  #files(draft: Draft<ClipFields>, role: ProofRole, label: string): TemplateResult {
    const a = answeringIn(this.language);
    const picked = draft.files.filter((file) => proofRoleOf(file) === role);
    const types = role === 'document' ? documentTypes : photoTypes;
    return html`<label for=${role}>${label}</label>
      <input id=${role} type="file" accept=${types.join(',')} @change=${(event: Event) => this.#pick(event, role)} />
      ${picked.map((file) => {
        const name = file.name.slice(proofName(role, '').length);
        return html`<div class="row">
          <span>${name}</span>
          <button type="button" data-look="quiet" @click=${() => this.onEdit(dropFile(file.fileId))}>${a.spotDrop(name)}</button>
        </div>`;
      })}`;
  }

  readonly #toggle = (event: Event): void => {
    const isHandled = event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked;
    this.onEdit(editHandled(isHandled ? {} : null));
  };

  readonly #type = (event: Event): void => {
    if (event.currentTarget instanceof HTMLTextAreaElement) this.onEdit(editHandled({ text: event.currentTarget.value }));
  };

  readonly #number = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) this.onEdit(editHandled({ documentNumber: event.currentTarget.value.trim() || null }));
  };

  async #pick(event: Event, role: ProofRole): Promise<void> {
    const field = event.currentTarget instanceof HTMLInputElement ? event.currentTarget : null;
    const [picked] = field?.files ?? [];
    if (field === null || picked === undefined) return;
    const types = role === 'document' ? documentTypes : photoTypes;
    try {
      this.isUnreadable = !types.includes(picked.type) || picked.size > uploadMaxBytes;
      // As it came from the camera: the server hashes the original and strips it.
      if (!this.isUnreadable)
        this.onEdit(addProof(await newDraftFile({ name: proofName(role, picked.name), mediaType: picked.type, bytes: await picked.arrayBuffer() })));
    } catch {
      // Deleted, moved, or a cloud file that is not on the device: the person can only choose again.
      this.isUnreadable = true;
    }
    field.value = '';
  }
}
