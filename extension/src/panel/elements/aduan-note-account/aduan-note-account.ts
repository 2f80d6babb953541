import { unitIdSchema, type AccountSnapshot, type CityConfig } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Profile } from '../../../adapters/index.ts';
import { errorCode } from '../../../errors/has-code.ts';
import { controlsStyles } from '../../../look/controls.styles.ts';
import { faultText, type UiLanguage } from '../../../messages/messages.ts';
import { noteAccountIn } from '../../../messages/note-account.ts';
import type { NoteAccountMessages } from '../../../messages/note-account-id.ts';
import { platformNames } from '../../../messages/platform-names.ts';
import { toLocal, toUtc } from '../../clip-edits.ts';
import type { PanelBackend } from '../../panel-backend.ts';
import { agencyOptions } from '../aduan-clip-form/agency-options.ts';
import { messagesIn } from '../../../messages/messages.ts';

/**
 * “Catat akun”: what the profile beside the panel shows, looked over by a person and kept as a snapshot.
 * @summary One button; then the profile as a form, gaps first.
 */
export class AduanNoteAccount extends LitElement {
  static override readonly styles = [controlsStyles];
  static override readonly properties = {
    backend: { attribute: false },
    city: { attribute: false },
    language: {},
    profile: { state: true },
    trouble: { state: true },
    isBusy: { state: true },
    done: { state: true },
    badField: { state: true },
  };

  declare backend: Pick<PanelBackend, 'readProfile' | 'noteAccount'> | null;
  declare city: CityConfig | null;
  declare language: UiLanguage;
  declare private profile: Profile | null;
  /** Words that a person can act on. */
  declare private trouble: string | null;
  declare private isBusy: boolean;
  /** The handle that was noted last. */
  declare private done: string | null;
  declare private badField: 'followers' | 'posts' | null;

  constructor() {
    super();
    this.backend = null;
    this.city = null;
    this.language = 'id';
    this.profile = null;
    this.trouble = null;
    this.isBusy = false;
    this.done = null;
    this.badField = null;
  }

  protected override render(): TemplateResult {
    const t = noteAccountIn(this.language);
    return html`<div class="card stack tight">
      ${this.profile === null ? this.#renderButton(t) : this.#renderForm(this.profile, t)}
      ${this.trouble === null ? nothing : html`<p class="notice" data-tone="care" role="alert">${this.trouble}</p>`}
      <p role="status" ?hidden=${this.done === null}>${this.done === null ? nothing : t.done(this.done)}</p>
    </div>`;
  }

  #renderButton(t: NoteAccountMessages): TemplateResult {
    return html`<p class="hint" id="hint">${t.openHint}</p>
      <div><button type="button" data-action="note-account" aria-describedby="hint" ?disabled=${this.isBusy} @click=${this.#read}>${t.open}</button></div>`;
  }

  #renderForm(
    { platform, handle, displayName, claimsOfficial, followers, posts, lastPostAt, contacts, gaps }: Profile,
    t: NoteAccountMessages,
  ): TemplateResult {
    const number = (field: 'followers' | 'posts', value: number | null): TemplateResult =>
      html`<div class="stack tight">
        <label for=${field}>${t.fields[field]}</label>
        <input
          id=${field}
          inputmode="numeric"
          autocomplete="off"
          .value=${value === null ? '' : String(value)}
          aria-invalid=${String(this.badField === field)}
          aria-describedby=${this.badField === field ? 'bad' : nothing}
        />
        ${this.badField === field ? html`<p class="error" id="bad" role="alert">${t.bad}</p>` : nothing}
      </div>`;
    return html`<form class="stack" novalidate @submit=${this.#save}>
      <h2>${t.heading}: <bdi>@${handle}</bdi></h2>
      <p class="hint">${platformNames[platform]}. ${t.how}</p>
      ${gaps.length === 0 ? nothing : html`<p class="notice" data-tone="care">${t.gaps(gaps.map((gap) => t.fields[gap]).join(', '))}</p>`}
      <div class="stack tight">
        <label for="unit">${t.unit}</label>
        <select id="unit">
          <option value="">${t.unitUnknown}</option>
          ${this.city === null ? nothing : agencyOptions(this.city, null, messagesIn(this.language))}
        </select>
      </div>
      <div class="stack tight">
        <label for="displayName">${t.fields.displayName}</label>
        <input id="displayName" maxlength="160" autocomplete="off" .value=${displayName ?? ''} />
      </div>
      <div class="stack tight">
        <label for="claimsOfficial">${t.fields.claimsOfficial}</label>
        <select id="claimsOfficial">
          <option value="" ?selected=${claimsOfficial === null}>${t.unknown}</option>
          <option value="yes" ?selected=${claimsOfficial === true}>${t.yes}</option>
          <option value="no" ?selected=${claimsOfficial === false}>${t.no}</option>
        </select>
      </div>
      ${number('followers', followers)} ${number('posts', posts)}
      <div class="stack tight">
        <label for="lastPostAt">${t.fields.lastPostAt}</label>
        <input id="lastPostAt" type="datetime-local" .value=${toLocal(lastPostAt)} />
      </div>
      <div class="stack tight">
        <label for="contacts">${t.fields.contacts}</label>
        <textarea id="contacts" rows="3" .value=${contacts.join('\n')}></textarea>
      </div>
      <div class="row">
        <button type="submit" data-look="primary" ?disabled=${this.isBusy}>${t.save}</button>
        <button type="button" data-look="quiet" @click=${() => (this.profile = null)}>${t.cancel}</button>
      </div>
    </form>`;
  }

  readonly #read = async (): Promise<void> => {
    const t = noteAccountIn(this.language);
    if (this.backend === null || this.isBusy) return;
    this.isBusy = true;
    this.trouble = null;
    this.done = null;
    const outcome = await this.backend.readProfile();
    this.isBusy = false;
    if (outcome.kind === 'read') this.profile = outcome.profile;
    else this.trouble = outcome.kind === 'closed' ? t.closed : t.noProfile;
  };

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { profile, backend } = this;
    if (profile === null || backend === null || this.isBusy) return;
    const numbers = { followers: this.#value('followers').replaceAll(/[.\s]/g, ''), posts: this.#value('posts').replaceAll(/[.\s]/g, '') };
    this.badField = (['followers', 'posts'] as const).find((field) => !/^\d{0,10}$/.test(numbers[field])) ?? null;
    if (this.badField !== null) {
      this.renderRoot.querySelector<HTMLElement>(`#${this.badField}`)?.focus();
      return;
    }
    this.isBusy = true;
    this.trouble = null;
    try {
      await backend.noteAccount(this.#snapshot(profile, numbers));
      this.done = profile.handle;
      this.profile = null;
    } catch (error) {
      this.trouble = faultText(errorCode(error) ?? 'message-failed', this.language);
    } finally {
      this.isBusy = false;
    }
  };

  /** As the person left the form; what the page did not show stays named, also where they knew it. */
  #snapshot(profile: Profile, { followers, posts }: { followers: string; posts: string }): AccountSnapshot {
    const claims = this.#value('claimsOfficial');
    const lastPostAt = this.#value('lastPostAt');
    return {
      ...profile,
      unitId: unitIdSchema.safeParse(this.#value('unit')).data ?? null,
      displayName: this.#value('displayName') || null,
      claimsOfficial: claims === '' ? null : claims === 'yes',
      followers: followers === '' ? null : Number(followers),
      posts: posts === '' ? null : Number(posts),
      // The field knows minutes alone: one that nobody touched keeps its seconds.
      lastPostAt: lastPostAt === toLocal(profile.lastPostAt) ? profile.lastPostAt : toUtc(lastPostAt) || null,
      contacts: this.#value('contacts')
        .split('\n')
        .flatMap((line) => line.trim().slice(0, 160) || [])
        .slice(0, 10),
    };
  }

  #value(id: string): string {
    const field = this.renderRoot.querySelector(`#${id}`);
    const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement;
    return isField ? field.value.trim() : '';
  }
}
