import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import {
  categoryIdSchema,
  type CityConfig,
  type ClipMatch,
  type ComplaintNumber,
  type DraftId,
  textMaxLength,
  textMinLength,
  unitIdSchema,
} from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isPrivateMessage } from '../../../clip/is-private-message.ts';
import { missingOnTheSpot } from '../../../clip/proof-file.ts';
import { suggestForClip } from '../../../clip/suggest-for-clip.ts';
import { mediaToFetch } from '../../../clip/media-to-fetch.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import type { Messages } from '../../../messages/id.ts';
import { faultText, messagesIn, type UiLanguage } from '../../../messages/messages.ts';
import { type Edit, editAgency, editCategory, editJoin, editText } from '../../clip-edits.ts';
import type { AddMessage } from '../aduan-message-run/aduan-message-run.ts';
import { agencyOptions } from './agency-options.ts';
import { clipFormStyles } from './aduan-clip-form.styles.ts';
import { chosen } from './chosen.ts';
import { clipContact } from './clip-contact.ts';
import { clipFacts } from './clip-facts.ts';
import { clipGaps } from './clip-gaps.ts';
import { clipMatch, isJoinable } from './clip-match.ts';
import { clipPictures } from './clip-pictures.ts';
import { clipNumbers } from './clip-numbers.ts';
import { clipParts } from './clip-parts.ts';
import { clipWaiting } from './clip-waiting.ts';
import { FileUrls } from '@kotak-aduan/api-client/drafts/file-urls';

/** What the form asks of the panel. */
export interface ClipFormActions {
  change(edit: Edit): Promise<void>;
  send(): void;
  edit(): void;
  remove(draftId: DraftId): void;
  retryMedia(): void;
  openDesk(complaintNumber: ComplaintNumber): void;
  addMessage: AddMessage;
}

/**
 * One clip before it is filed: its gaps, its words, its evidence, who shall have it.
 * @summary The open draft of a clip.
 */
export class AduanClipForm extends LitElement {
  static override readonly styles = [controlsStyles, clipFormStyles];
  static override readonly properties = {
    draft: { attribute: false },
    city: { attribute: false },
    match: { attribute: false },
    sentShare: { attribute: false },
    isFetching: { attribute: false },
    language: { attribute: false },
    actions: { attribute: false },
    textFault: { state: true },
    isContactBad: { state: true },
    isSaved: { state: true },
    isRemoving: { state: true },
    spotMissing: { state: true },
  };

  declare draft: Draft<ClipFields> | null;
  declare city: CityConfig | null;
  declare match: ClipMatch | null;
  declare sentShare: number | null;
  /** The background is still at this draft's pictures. */
  declare isFetching: boolean;
  declare language: UiLanguage;
  declare actions: ClipFormActions | null;
  declare textFault: string | null;
  declare isContactBad: boolean;
  declare isSaved: boolean;
  declare isRemoving: boolean;
  declare spotMissing: 'proof' | 'text' | null;

  readonly #urls = new FileUrls();
  /** What is typed and not stored yet; stored after a short pause, before a send, and when the element goes away. */
  #pendingText: string | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Settles when the last edit is stored. */
  #edited: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.draft = null;
    this.city = null;
    this.match = null;
    this.sentShare = null;
    this.isFetching = false;
    this.language = 'id';
    this.actions = null;
    this.textFault = null;
    this.isContactBad = false;
    this.isSaved = false;
    this.isRemoving = false;
    this.spotMissing = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#storeText();
    this.#urls.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    const before = changed.get('draft');
    if (before?.draftId === this.draft?.draftId) return;
    this.textFault = null;
    this.isContactBad = false;
    this.isSaved = false;
    this.isRemoving = false;
    this.spotMissing = null;
  }

  protected override render(): TemplateResult {
    const { draft } = this;
    const t = messagesIn(this.language);
    if (draft === null) return html``;
    if (draft.status.kind === 'queued' || draft.status.kind === 'sending' || this.sentShare !== null)
      return clipWaiting({ draft, sentShare: this.sentShare, language: this.language, actions: this.actions });
    const { clip } = draft.fields;
    return html`<form class="stack" novalidate @submit=${(event: Event) => this.#submit(event, t)}>
      ${clipMatch({
        match: this.match,
        isHandled: (draft.fields.handled ?? null) !== null,
        t,
        onJoin: (number) => void this.#send(t, number), // Its own faults are drawn.
        onOpenDesk: (number) => this.actions?.openDesk(number),
      })}
      ${draft.status.kind === 'failed' ? html`<p class="notice" data-tone="danger" role="alert">${faultText(draft.status.code, this.language)}</p>` : nothing}
      ${clipGaps({
        clip,
        missingPictures: this.isFetching ? 0 : mediaToFetch(draft).length,
        t,
        onFill: (edit) => this.#edit(edit),
        onRetryMedia: () => this.actions?.retryMedia(),
      })}
      ${this.#text(draft, t)}
      ${clip.kind === 'message' ? html`<aduan-message-run .clip=${clip} .language=${this.language} .add=${this.#addMessage}></aduan-message-run>` : nothing}
      ${clipContact({
        contact: draft.fields.contact,
        isPrivate: isPrivateMessage(clip),
        isBad: this.isContactBad,
        t,
        onEdit: (edit) => this.#edit(edit),
        onBad: (isBad) => (this.isContactBad = isBad),
      })}
      ${clipParts(clip, this.language)} ${this.#agency(draft, t)} ${clipFacts(clip, this.language)}
      ${clipPictures({ files: draft.files, urls: this.#urls, t, onEdit: (edit) => this.#edit(edit) })}
      <aduan-on-the-spot
        .draft=${draft}
        .city=${this.city}
        .language=${this.language}
        .missing=${this.spotMissing}
        .onEdit=${(edit: Edit) => this.#edit(edit)}
      ></aduan-on-the-spot>
      ${this.#buttons(draft, t)}
    </form>`;
  }

  #text(draft: Draft<ClipFields>, t: Messages): TemplateResult {
    return html`<div class="stack tight">
      <label for="text">${t.text}</label>
      <p class="hint" id="text-hint">${t.textHint}</p>
      <textarea
        id="text"
        .value=${this.#pendingText ?? draft.fields.text}
        aria-describedby=${this.textFault === null ? 'text-hint' : 'text-fault text-hint'}
        aria-invalid=${String(this.textFault !== null)}
        @input=${this.#type}
        @change=${() => this.#storeText()}
      ></textarea>
      <p class="error" id="text-fault" ?hidden=${this.textFault === null}>${this.textFault}</p>
      <p class="hint" role="status">${this.isSaved ? t.saved : ''}</p>
      ${clipNumbers({ text: this.#pendingText ?? draft.fields.text, t, onMask: (text) => this.#replaceText(text) })}
    </div>`;
  }

  #agency(draft: Draft<ClipFields>, t: Messages): TemplateResult {
    const { city } = this;
    const { agencyId, categoryId, text, clip } = draft.fields;
    const suggestion = city === null ? null : suggestForClip({ text, clip, categories: city.categories });
    const suggested = city?.units.find(({ unitId }) => unitId === suggestion?.agencyId)?.name;
    return html`<div class="stack">
      <div class="stack tight">
        <label for="agency">${t.agency}</label>
        <select id="agency" @change=${(event: Event) => this.#edit(editAgency(chosen(event, unitIdSchema)))}>
          <option value="" ?selected=${agencyId === null}>${t.agencyByCoordinator}</option>
          ${city === null ? nothing : agencyOptions(city, agencyId, t)}
        </select>
        ${
          suggestion === null || suggested === undefined
            ? nothing
            : suggestion.agencyId === agencyId
              ? html`<p class="hint">${t[suggestion.isFromThread ? 'agencyFromThread' : 'agencySuggested'](suggested)}</p>`
              : html`<div>
                  <button type="button" data-look="quiet" @click=${() => this.#edit(editCategory(suggestion.categoryId, city))}>
                    ${t.agencyUse(suggested)}
                  </button>
                </div>`
        }
      </div>
      <div class="stack tight">
        <label for="category">${t.category}</label>
        <select id="category" @change=${(event: Event) => this.#edit(editCategory(chosen(event, categoryIdSchema), city))}>
          <option value="" ?selected=${categoryId === null}>${t.categoryUnknown}</option>
          ${city?.categories.map((one) => html`<option value=${one.categoryId} ?selected=${one.categoryId === categoryId}>${one.name}</option>`)}
        </select>
      </div>
    </div>`;
  }

  #buttons(draft: Draft<ClipFields>, t: Messages): TemplateResult {
    if (this.isRemoving) {
      return html`<div class="notice stack tight" data-tone="danger" role="group" aria-label=${t.remove}>
        <p>${t.removeQuestion}</p>
        <div class="row">
          <button type="button" data-look="danger" @click=${() => this.actions?.remove(draft.draftId)}>${t.removeConfirm}</button>
          <button type="button" @click=${() => (this.isRemoving = false)}>${t.removeCancel}</button>
        </div>
      </div>`;
    }
    return html`<div class="send row">
      <button type="submit" data-look=${this.match !== null && isJoinable(this.match) ? 'quiet' : 'primary'}>
        ${this.match !== null && isJoinable(this.match) ? t.sendAnew : draft.status.kind === 'failed' ? t.sendAgain : t.send}
      </button>
      <button type="button" data-look="quiet" @click=${() => (this.isRemoving = true)}>${t.remove}</button>
    </div>`;
  }

  #type(event: Event): void {
    if (!(event.currentTarget instanceof HTMLTextAreaElement)) return;
    this.#pendingText = event.currentTarget.value;
    this.isSaved = false;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#storeText(), 400);
  }

  #replaceText(text: string): void {
    this.#pendingText = text;
    void this.#storeText();
  }

  /** "Tersimpan" is said after the store has said so, not before. */
  async #storeText(): Promise<void> {
    clearTimeout(this.#pause);
    const text = this.#pendingText;
    if (text === null) return;
    await this.actions?.change(editText(text));
    if (this.#pendingText === text) this.#pendingText = null;
    this.isSaved = true;
  }

  #edit(edit: Edit): void {
    this.#edited = this.actions?.change(edit).then(() => void (this.isSaved = true)) ?? this.#edited;
  }

  #submit(event: Event, t: Messages): Promise<void> {
    event.preventDefault();
    return this.#send(t, null);
  }

  /** As a complaint of its own, or into the case of this number. */
  async #send(t: Messages, joinTo: ComplaintNumber | null): Promise<void> {
    await this.#storeText();
    // What was typed last is told as its field loses the focus, to this very press.
    await this.#edited;
    const length = this.draft?.fields.text.trim().length ?? 0;
    this.textFault = length < textMinLength ? t.textTooShort : length > textMaxLength ? t.textTooLong(length - textMaxLength) : null;
    this.spotMissing = null;
    await this.updateComplete;
    this.spotMissing = this.draft === null ? null : missingOnTheSpot(this.draft, this.city);
    if (this.textFault === null && !this.isContactBad && this.spotMissing === null) {
      if ((this.draft?.fields.joinTo ?? null) !== joinTo) await this.actions?.change(editJoin(joinTo));
      this.actions?.send();
      return;
    }
    await this.updateComplete;
    if (this.textFault === null && !this.isContactBad) return;
    this.renderRoot.querySelector<HTMLElement>(this.textFault === null ? '#contact' : '#text')?.focus();
  }

  /** What is typed goes into the draft first, so that the new words stand beside it. */
  readonly #addMessage: AddMessage = async (direction) => {
    await this.#storeText();
    return (await this.actions?.addMessage(direction)) ?? 'gone';
  };
}
