import type { CaseId, ClipEvidence, ComplaintId, JoinedClipId } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CheckedItem, EvidenceVerdict } from '../../../evidence/check-evidence.ts';
import { ClipEvidenceController } from '../../controllers/clip-evidence-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { bundleWords } from '../../words/bundle-words.ts';
import { gapWords } from '../../words/gap-words.ts';
import { controlsStyles } from '../controls.styles.ts';
import { deskEvidenceStyles } from './desk-evidence.styles.ts';

/**
 * What was sealed when something was clipped: hashed again here when somebody asks, with what that proves and what it doesn't.
 *
 * @summary The evidence of a clip, checked.
 */
export class DeskEvidence extends LitElement {
  static override styles = [controlsStyles, deskEvidenceStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property() caseId: CaseId | null = null;
  @property() complaintId: ComplaintId | null = null;
  /** Of a further clip; null for the first. */
  @property() joinedClipId: JoinedClipId | null = null;
  @property({ attribute: false }) heading: string | null = null;

  readonly #evidence = new ClipEvidenceController(this, {
    host: () => this.context?.host ?? null,
    onError: (code) => this.context?.onError(code),
  });
  /** By item. */
  readonly #urls = new Map<string, string>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetUrls();
    this.#evidence.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('complaintId') || changed.has('joinedClipId')) this.#evidence.close();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null) return nothing;
    const t = context.messages.evidence;
    const { state } = this.#evidence;
    const isChecking = state.kind === 'checking';
    return html`<section class="base stack" aria-labelledby="evidence-heading">
      <h3 id="evidence-heading">${this.heading ?? t.heading}</h3>
      <p class="meta">${t.hint}</p>
      <div role="status">${this.#renderOutcome(context)}</div>
      ${state.kind === 'checked' ? this.#renderItems(context, state.evidence, state.verdict) : nothing}
      <p class="row">
        <button data-action="check" ?disabled=${isChecking} @click=${this.#check}>${state.kind === 'checked' ? t.again : t.check}</button>
        ${state.kind === 'checked' ? html`<button class="primary" data-action="download" @click=${() => this.#download(context, state.evidence, state.verdict)}>${t.download}</button>` : nothing}
      </p>
      ${state.kind === 'checked' ? html`<p class="meta">${t.downloadHint}</p>` : nothing}
    </section>`;
  }

  #renderOutcome(context: DeskContext): TemplateResult | typeof nothing {
    const { state } = this.#evidence;
    const t = context.messages.evidence;
    if (state.kind === 'checking') return html`<p>${t.checking}</p>`;
    if (state.kind === 'none') return html`<p>${t.none}</p>`;
    if (state.kind === 'failed') return html`<p>${state.code === 'insecure-page' ? t.cannotCheck : context.explain(state.code)}</p>`;
    if (state.kind === 'closed') return nothing;
    const { evidence, verdict } = state;
    const { times } = context;
    return html`<p class="verdict" data-state=${verdict.isUnchanged ? 'same' : 'changed'}>
        ${verdict.isUnchanged ? t.unchanged(times.moment(evidence.manifest.capturedAt)) : t.changed(this.#wrongNames(context, verdict))}
      </p>
      ${verdict.signature === 'valid' ? html`<p>${t.countersigned(times.moment(evidence.countersignature.statement.receivedAt))}</p>` : nothing}
      ${verdict.signatureCheckedBy === 'server' ? html`<p class="meta">${t.byServer}</p>` : nothing}`;
  }

  #wrongNames({ messages }: DeskContext, { items, isManifestSame, signature }: EvidenceVerdict): string {
    const t = messages.evidence;
    const names = items.filter(({ state }) => state === 'changed' || state === 'missing').map(({ item }) => item.name);
    return [...names, ...(isManifestSame ? [] : [t.manifestName]), ...(signature === 'valid' ? [] : [t.signatureName])].join(', ');
  }

  #renderItems({ messages }: DeskContext, { manifest }: ClipEvidence, { items }: EvidenceVerdict): TemplateResult {
    const t = messages.evidence;
    const gaps = gapWords(manifest.gaps, messages);
    return html`<ul>
        ${items.map(
          (checked) =>
            html`<li data-state=${checked.state} data-item=${checked.item.name}>
              ${t.kinds[checked.item.kind]} <span class="meta">${checked.item.name}</span>: ${t.states[checked.state]}
              ${this.#renderContent(t.show(checked.item.name), checked)}
            </li>`,
        )}
      </ul>
      ${
        gaps.length === 0
          ? nothing
          : html`<div>
              <p class="label">${t.gapsTitle}</p>
              <ul>
                ${gaps.map((gap) => html`<li>${gap}</li>`)}
              </ul>
            </div>`
      }`;
  }

  /** Only what was not changed is shown, and markup as the text it is. */
  #renderContent(label: string, { item, bytes, state }: CheckedItem): TemplateResult | typeof nothing {
    if (state !== 'same' || bytes === null) return nothing;
    const content = item.mediaType.startsWith('image/')
      ? html`<img src=${this.#urlOf(item.name, bytes, item.mediaType)} alt=${item.name} />`
      : html`<pre tabindex="0" aria-label=${item.name}>${new TextDecoder().decode(bytes)}</pre>`;
    return html`<details>
      <summary>${label}</summary>
      ${content}
    </details>`;
  }

  #urlOf(name: string, bytes: Uint8Array<ArrayBuffer>, mediaType: string): string {
    const url = this.#urls.get(name) ?? URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    this.#urls.set(name, url);
    return url;
  }

  #forgetUrls(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }

  readonly #check = async (): Promise<void> => {
    const { caseId, complaintId, joinedClipId } = this;
    if (caseId === null || complaintId === null) return;
    this.#forgetUrls();
    await this.#evidence.check({ caseId, complaintId }, joinedClipId);
  };

  async #download(context: DeskContext, evidence: ClipEvidence, { items }: EvidenceVerdict): Promise<void> {
    const { makeBundle } = await import('../../../evidence/make-bundle.ts');
    const zip = makeBundle(evidence, items, bundleWords(evidence, context));
    const link = document.createElement('a');
    link.href = this.#urlOf('zip', zip, 'application/zip');
    link.download = `bukti-${evidence.countersignature.statement.complaintNumber}.zip`;
    link.click();
  }
}
