import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

/**
 * The least that a box of our kind could be: Lit, the same fields, a draft, photos made smaller, a check before sending; all but the
 * form itself loaded when it is needed. It measures, it is no product.
 */
class FloorForm extends LitElement {
  static override get properties(): PropertyDeclarations {
    return { draft: { state: true }, problem: { state: true } };
  }

  declare private draft: string;
  declare private problem: string;
  #photos: readonly Blob[] = [];
  #timer = 0;

  constructor() {
    super();
    this.draft = '';
    this.problem = '';
  }

  protected override firstUpdated(): void {
    performance.mark('scripted');
    setTimeout(() => void this.#restore(), 1_500);
  }

  async #restore(): Promise<void> {
    const { loadDraft } = await import('./floor-later.ts');
    const draft = await loadDraft();
    if (this.draft === '') this.draft = draft;
  }

  readonly #typed = (event: Event): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    this.draft = event.target.value;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void import('./floor-later.ts').then(({ saveDraft }) => saveDraft(this.draft)), 400);
  };

  readonly #chosen = async (event: Event): Promise<void> => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { shrink } = await import('./floor-later.ts');
    this.#photos = await Promise.all([...(event.target.files ?? [])].map(shrink));
  };

  readonly #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { check } = await import('./floor-check.ts');
    this.problem = check({ text: this.draft, photos: this.#photos.length }) ? '' : 'Ceritakan sedikit lebih panjang.';
  };

  protected override render(): TemplateResult {
    return html`<form @submit=${this.#send}>
      <p>
        <label>Ceritakan keluhan Anda<br /><textarea rows="6" .value=${this.draft} @input=${this.#typed}></textarea></label>
      </p>
      <p role="alert">${this.problem}</p>
      <p>
        <label>Nama<br /><input autocomplete="name" /></label>
      </p>
      <p>
        <label>Kontak<br /><input type="email" /></label>
      </p>
      <p>
        <label
          >Instansi<br /><select>
            <option>Petugas yang menentukan</option>
            <option>Dinas PUPR</option>
          </select></label
        >
      </p>
      <p>
        <label>Foto<br /><input type="file" accept="image/*" multiple @change=${this.#chosen} /></label>
      </p>
      <button>Kirim</button>
    </form>`;
  }
}

customElements.define('floor-form', FloorForm);
