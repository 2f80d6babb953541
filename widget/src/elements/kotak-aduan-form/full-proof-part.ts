import { createClientFor } from '@kotak-aduan/api-client/client/create-client-for';
import { citizenId } from '@kotak-aduan/api-client/messages/citizen-id';
import { codeOf } from '@kotak-aduan/api-client/errors';
import { getFilingProof } from '@kotak-aduan/api-client/operations/get-filing-proof';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import type { FilingProof } from '@kotak-aduan/api-client/schemas/filing-proof';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { html, nothing, type TemplateResult } from 'lit';
import { errorTextFor, knowErrorTexts } from '../../messages/error-text-for.ts';
import { fullProofId, type FullProofMessages } from '../../messages/id/full-proof.ts';
import type { Device } from '../../receipt/device.ts';
import { proofLines } from '../../receipt/proof-lines.ts';
import { timeWords } from '../../time-words.ts';
import { copyText } from './copy-text.ts';
import type { FormHost } from './form-host.ts';

type State = { readonly kind: 'loading' } | { readonly kind: 'shown'; readonly proof: FilingProof } | { readonly kind: 'failed'; readonly code: string };

/** The proof that holds every word of the complaint. The server has it; the device forgot the words when they were received. */
export class FullProofPart {
  readonly #host: FormHost;
  readonly #device: Device;
  #state: State = { kind: 'loading' };
  /** Of the complaint whose proof was asked for. */
  #trackingCode: TrackingCode | null = null;
  #isCopied: boolean | null = null;
  /** Of the request that is running; the answer to an older one is not wanted. */
  #asked = 0;

  constructor(host: FormHost, device: Device) {
    this.#host = host;
    this.#device = device;
    knowErrorTexts(citizenId);
  }

  get #texts(): FullProofMessages {
    return this.#host.language.partTexts?.fullProof ?? fullProofId;
  }

  /** Once fetched, the part stays for the next complaint, whose proof nobody has asked for yet. */
  isOf(trackingCode: TrackingCode): boolean {
    return this.#trackingCode === trackingCode;
  }

  clear(): void {
    this.#asked += 1;
    this.#isCopied = null;
    this.#trackingCode = null;
    this.#state = { kind: 'loading' };
  }

  async load(trackingCode: TrackingCode): Promise<void> {
    this.clear();
    this.#trackingCode = trackingCode;
    const asked = this.#asked;
    this.#host.requestUpdate();
    const { apiOrigin, fetcher } = this.#host;
    const client = createClientFor({ openTracking, getFilingProof }, { baseUrl: apiOrigin, fetch: fetcher });
    const state = await client
      .openTracking({ body: { trackingCode } })
      .then(({ token }) => client.getFilingProof({ token }))
      .then(
        (proof): State => ({ kind: 'shown', proof }),
        (error: unknown): State => ({ kind: 'failed', code: codeOf(error) }),
      );
    if (asked !== this.#asked) return;
    this.#state = state;
    this.#host.requestUpdate();
  }

  view(trackingCode: TrackingCode): TemplateResult {
    const texts = this.#texts;
    switch (this.#state.kind) {
      case 'loading':
        return html`<p class="hint" role="status">${texts.loading}</p>`;
      case 'failed':
        return html`<p class="error" role="alert">${errorTextFor(this.#state.code, this.#host.errorTexts)}</p>
          <button type="button" class="button" @click=${() => void this.load(trackingCode)}>${texts.again}</button>`;
      case 'shown':
        return this.#shown(this.#state.proof);
    }
  }

  #shown(proof: FilingProof): TemplateResult {
    const texts = this.#texts;
    const { code: locale, dateWords: words } = this.#host.language;
    const lines = proofLines(proof, { texts, who: this.#host.texts.who, times: timeWords({ locale, words, timeZone: proof.timeZone }) });
    const { print } = this.#device;
    const copy = async (): Promise<void> => {
      this.#isCopied = await copyText([texts.title, ...lines.map(([label, value]) => `${label}: ${value}`), texts.use].join('\n'));
      this.#host.requestUpdate();
    };
    return html`<section class="full-proof" aria-labelledby="full-proof-title">
      <h3 id="full-proof-title">${texts.title}</h3>
      <p>${texts.use}</p>
      <dl>
        ${lines.map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd class="words">${value}</dd>
            </div>`,
        )}
      </dl>
      ${proof.missing.length === 0 ? nothing : this.#missing(proof.missing)}
      <div class="row">
        <button type="button" class="button" @click=${() => void copy()}>${texts.copy}</button>
        ${print === null ? nothing : html`<button type="button" class="button" @click=${(event: Event) => printProof(event, print)}>${texts.print}</button>`}
      </div>
      ${print === null ? html`<p class="hint">${texts.printElsewhere(`${this.#host.apiOrigin}/lacak`)}</p>` : nothing}
      <p class="hint" role="status">${this.#isCopied === null ? nothing : this.#isCopied ? texts.copied : texts.copyFailed}</p>
    </section>`;
  }

  #missing(missing: FilingProof['missing']): TemplateResult {
    const texts = this.#texts;
    return html`<h4>${texts.missingTitle}</h4>
      <p>${texts.missingIntro}</p>
      <ul>
        ${missing.map((gap) => html`<li>${texts.missing[gap]}</li>`)}
      </ul>`;
  }
}

/** The proof and nothing else: the code above it is a secret, and this paper is made to be shown. */
function printProof({ currentTarget }: Event, print: () => void): void {
  const receipt = currentTarget instanceof Element ? currentTarget.closest('.receipt') : null;
  receipt?.classList.add('prints-proof');
  // Where printing is no dialog to wait for, the page is put back only once it is over.
  addEventListener('afterprint', () => receipt?.classList.remove('prints-proof'), { once: true });
  print();
}
