import type { KeptClipReport } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ClipReportsController } from '../../controllers/clip-reports-controller.ts';
import type { DeskContext } from '../../desk-context.ts';
import { platformNames } from '../../../messages/platform-names.ts';
import { controlsStyles } from '../controls.styles.ts';
import { foldStyles } from '../fold.styles.ts';
import { deskClipReportsStyles } from './desk-clip-reports.styles.ts';

/**
 * Clips that were told to be wrong, each as a file from which a fixture is made. Only for coordinators and admins.
 *
 * @summary Reports of wrong clips, to download.
 */
export class DeskClipReports extends LitElement {
  static override styles = [controlsStyles, foldStyles, deskClipReportsStyles];

  @property({ attribute: false }) context: DeskContext | null = null;

  readonly #reports = new ClipReportsController(this, {
    client: () => this.context?.host.client ?? null,
    onError: (code) => this.context?.onError(code),
  });

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    const role = context?.operator.role;
    if (context === null || (role !== 'coordinator' && role !== 'admin')) return nothing;
    return html`<details class="base" @toggle=${this.#toggle}>
      <summary>${context.messages.clipReports.heading}</summary>
      <div class="content">${this.#renderState(context)}</div>
    </details>`;
  }

  #renderState(context: DeskContext): TemplateResult | typeof nothing {
    const t = context.messages.clipReports;
    const { state } = this.#reports;
    if (state.kind === 'closed') return nothing;
    if (state.kind === 'loading') return html`<p role="status">${t.loading}</p>`;
    if (state.kind === 'failed') return html`<p class="notice" role="alert" data-state="wrong">${context.explain(state.code)}</p>`;
    return html`<p class="meta">${state.reports.length === 0 ? t.none : t.how}</p>
      <ol>
        ${state.reports.map((report) => this.#renderReport(context, report))}
      </ol>`;
  }

  #renderReport({ messages, times }: DeskContext, report: KeptClipReport): TemplateResult {
    const t = messages.clipReports;
    const platform = report.platform === 'web' ? t.otherPage : platformNames[report.platform];
    const moment = times.moment(report.receivedAt);
    const wrong = report.wrong.map((part) => t.parts[part]).join(', ');
    return html`<li>
      <p><strong>${platform}</strong> · <time datetime=${report.receivedAt}>${moment}</time></p>
      <p class="meta">${wrong === '' ? t.nothingMarked : t.wrong(wrong)}</p>
      <button aria-label=${t.downloadFor(platform, moment)} @click=${() => download(report)}>${t.download}</button>
    </li>`;
  }

  readonly #toggle = (event: Event): void => {
    if (event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open) void this.#reports.load(); // Draws its own outcome.
  };
}

/** The file that `npm run new adapter-fixture` takes. */
function download({ receivedAt, clipReportId, ...report }: KeptClipReport): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `klip-salah-${report.platform}-${receivedAt.slice(0, 10)}-${clipReportId.slice(0, 8)}.json`;
  link.click();
  // The browser has taken the bytes by the end of the click's turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
