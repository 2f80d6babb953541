import { type ComplaintNumber, type DraftId, readClipAddress, uploadMediaTypes } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import { platformNames } from '../../../messages/platform-names.ts';
import { faultText } from '../../../messages/messages.ts';
import { PanelController } from '../../../panel/controllers/panel-controller.ts';
import type { DraftListActions } from '../../../panel/elements/aduan-draft-list/aduan-draft-list.ts';
import type { ClipBackend } from '../../clips/clip-backend.ts';
import { clipsHref, type ClipsRoute } from '../../controllers/route-controller.ts';
import { clipsIn } from '../../messages/clips.ts';
import type { ClipsMessages } from '../../messages/clips-id.ts';
import type { Language } from '../../messages/language.ts';
import { readClipReceipt } from '../../../clip/read-clip-receipt.ts';
import { controlsStyles } from '../controls.styles.ts';
import { deskClipsStyles } from './desk-clips.styles.ts';

const origins = ['instagram', 'facebook', 'whatsapp', 'messenger', 'x', 'threads', 'tiktok', 'youtube', 'google-maps'] as const;

/**
 * Clips at the desk: what a phone shared, or a pasted link and picked pictures, each a draft until it is filed.
 *
 * @summary A form for links and screenshots, the list of drafts, and the open draft or its receipt.
 */
export class DeskClips extends LitElement {
  static override styles = [controlsStyles, deskClipsStyles];

  @property({ attribute: false }) backend: ClipBackend | null = null;
  @property({ attribute: false }) route: ClipsRoute = { kind: 'clips', draftId: null, notice: null };
  @property({ attribute: false }) language: Language = 'id';
  /** The server can't be asked: what is sent waits. */
  @property({ attribute: false }) isOffline = false;
  @state() private leftOut = 0;
  @state() private isEmpty = false;
  @state() private isBusy = false;
  @query('#link') private readonly link!: HTMLTextAreaElement | null;
  @query('#pictures') private readonly pictures!: HTMLInputElement | null;

  readonly #panel = new PanelController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { backend } = this;
    if (backend === null) return;
    if (changed.has('backend')) this.#panel.start(backend);
    if (changed.has('backend') || changed.has('route')) void this.#follow(backend);
  }

  protected override render(): TemplateResult {
    const t = clipsIn(this.language);
    const { state: panel } = this.#panel;
    const isOpen = panel.open !== null && panel.open.draftId === this.route.draftId;
    return html`<div class="base">
      <h1 tabindex="-1">${t.heading}</h1>
      ${this.route.notice === null ? nothing : html`<p class="notice" data-state="care" role="status">${t.notices[this.route.notice]}</p>`}
      ${this.isOffline ? html`<p class="notice" data-state="care" role="status">${t.offline}</p>` : nothing}
      ${this.backend?.persistence === 'memory' ? html`<p class="notice" data-state="care">${t.notStored}</p>` : nothing}
      ${panel.fault === null ? nothing : html`<p class="notice" data-state="wrong" role="alert">${faultText(panel.fault, this.language)}</p>`}
      <p role="status" ?hidden=${this.leftOut === 0}>${this.leftOut === 0 ? nothing : t.leftOut(this.leftOut)}</p>
      ${isOpen && panel.open !== null ? this.#renderOpen(panel.open, t) : this.#renderList(t)}
    </div>`;
  }

  #renderList(t: ClipsMessages): TemplateResult {
    const { drafts, excerpts } = this.#panel.state;
    return html`<form novalidate @submit=${this.#make}>
        <div class="field">
          <label for="link">${t.paste}</label>
          <span class="hint" id="link-hint">${t.pasteHint}</span>
          <textarea
            id="link"
            rows="2"
            spellcheck="false"
            autocapitalize="off"
            placeholder="https://"
            aria-describedby=${this.isEmpty ? 'link-hint link-problem' : 'link-hint'}
            aria-invalid=${String(this.isEmpty)}
          ></textarea>
          <p class="wrong" id="link-problem" role="alert" ?hidden=${!this.isEmpty}>${t.makeEmpty}</p>
        </div>
        <div class="field">
          <label for="pictures">${t.pictures}</label>
          <span class="hint" id="pictures-hint">${t.picturesHint}</span>
          <input id="pictures" type="file" accept=${accepted} multiple aria-describedby="pictures-hint" />
        </div>
        <button class="primary" type="submit" ?disabled=${this.isBusy}>${t.make}</button>
      </form>
      <p class="meta">${t.how}</p>
      <aduan-draft-list .drafts=${drafts} .excerpts=${excerpts} .language=${this.language} .actions=${this.#lists}></aduan-draft-list>`;
  }

  #renderOpen(open: Draft<ClipFields>, t: ClipsMessages): TemplateResult {
    const { city, match, sentShare } = this.#panel.state;
    const back = html`<p><a href=${clipsHref(null)}>${t.back}</a></p>`;
    if (open.status.kind === 'sent') {
      return html`${back}
        <aduan-clip-receipt
          .receipt=${readClipReceipt(open.status.receipt)}
          .language=${this.language}
          .copy=${(text: string) => navigator.clipboard.writeText(text)}
        ></aduan-clip-receipt>`;
    }
    const isWriting = open.status.kind === 'writing' || open.status.kind === 'failed';
    return html`${back} ${isWriting ? this.#renderMore(open, t) : nothing}
      <aduan-clip-form
        .draft=${open}
        .city=${city}
        .match=${match}
        .sentShare=${sentShare}
        .language=${this.language}
        .actions=${this.#form}
      ></aduan-clip-form>`;
  }

  /** What only a person can say of a picture, and what would make a link known again. */
  #renderMore({ draftId, fields: { clip } }: Draft<ClipFields>, t: ClipsMessages): TemplateResult {
    const isShort = clip.permalink !== null && clip.platform !== 'web' && clip.platform !== 'whatsapp' && readClipAddress(clip.permalink) === null;
    return html`<section>
      ${isShort ? html`<p class="notice" data-state="care">${t.shortLink}</p>` : nothing}
      ${
        clip.kind === 'image'
          ? html`<div class="field">
              <label for="platform">${t.platform}</label>
              <span class="hint" id="platform-hint">${t.platformHint}</span>
              <select id="platform" aria-describedby="platform-hint" @change=${this.#choosePlatform}>
                <option value="web" ?selected=${clip.platform === 'web'}>${t.elsewhere}</option>
                ${origins.map((one) => html`<option value=${one} ?selected=${clip.platform === one}>${platformNames[one]}</option>`)}
              </select>
            </div>`
          : nothing
      }
      <div class="field">
        <label for="more">${t.addPictures}</label>
        <input id="more" type="file" accept=${accepted} multiple @change=${(event: Event) => this.#addPictures(event, draftId)} />
      </div>
    </section>`;
  }

  /** What was shared becomes drafts; the address says which of them is to be seen. */
  async #follow(backend: ClipBackend): Promise<void> {
    const taken = await backend.takeShared();
    const named = this.route.draftId;
    const [first] = taken;
    this.leftOut = taken.find(({ draftId }) => draftId === named)?.leftOut ?? 0;
    if (named === null && first !== undefined && this.route.notice === null) {
      this.#go(first.draftId);
      return;
    }
    this.#panel.openDraft(named);
  }

  readonly #make = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { backend, link, pictures } = this;
    if (backend === null || link === null || pictures === null || this.isBusy) return;
    const text = link.value;
    const files = [...(pictures.files ?? [])];
    this.isEmpty = text.trim() === '' && files.length === 0;
    if (this.isEmpty) {
      link.focus();
      return;
    }
    this.isBusy = true;
    try {
      const { draftId, leftOut } = await backend.make({ text, pictures: files });
      this.#go(draftId);
      this.leftOut = leftOut;
    } finally {
      this.isBusy = false;
    }
  };

  async #addPictures(event: Event, draftId: DraftId): Promise<void> {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement) || this.backend === null) return;
    this.leftOut = await this.backend.addPictures(draftId, [...(input.files ?? [])]);
    input.value = '';
  }

  readonly #choosePlatform = (event: Event): void => {
    const chosen = event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : '';
    const platform = origins.find((one) => one === chosen) ?? 'web';
    const { pageUrl } = this.#panel.state.open?.fields.clip ?? {};
    if (pageUrl === undefined) return;
    void this.#panel.change((draft) => ({ ...draft, fields: { ...draft.fields, clip: { ...draft.fields.clip, platform } } })); // Draws its own outcome.
  };

  readonly #go = (draftId: DraftId | null): void => {
    location.hash = clipsHref(draftId);
  };

  readonly #lists: DraftListActions = {
    openDraft: this.#go,
    sendAll: () => this.#panel.sendAll(),
    openDesk: (complaintNumber) => this.#panel.openDesk(complaintNumber),
  };

  readonly #form = {
    change: (...given: Parameters<PanelController['change']>) => this.#panel.change(...given),
    send: () => this.#panel.send(),
    edit: () => this.#panel.edit(),
    retryMedia: () => this.#panel.retryMedia(),
    openDesk: (complaintNumber: ComplaintNumber) => this.#panel.openDesk(complaintNumber),
    addMessage: (...given: Parameters<PanelController['addMessage']>) => this.#panel.addMessage(...given),
    remove: (draftId: DraftId) => {
      this.#panel.remove(draftId);
      this.#go(null);
    },
  };
}

const accepted = uploadMediaTypes.filter((type) => type.startsWith('image/')).join(',');
