import { html, nothing, type TemplateResult } from 'lit';
import { accountsHref, clipsHref, queueHref, type Route } from '../controllers/route-controller.ts';
import type { Messages } from '../messages/id.ts';

/** The parts of the desk, each a link; which of them is seen is told. */
export function renderViews({ kind, hasClips, t }: { kind: Route['kind']; hasClips: boolean; t: Messages }): TemplateResult {
  const isQueue = kind === 'queue' || kind === 'case';
  return html`<nav class="views" aria-label=${t.app.views}>
    <a href=${queueHref} aria-current=${isQueue ? 'page' : 'false'}>${t.app.queue}</a>
    ${hasClips ? html`<a href=${clipsHref(null)} aria-current=${kind === 'clips' ? 'page' : 'false'}>${t.app.clips}</a>` : nothing}
    <a href=${accountsHref} aria-current=${kind === 'accounts' ? 'page' : 'false'}>${t.app.accounts}</a>
  </nav>`;
}
