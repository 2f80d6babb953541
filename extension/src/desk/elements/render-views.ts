import { html, type TemplateResult } from 'lit';
import { clipsHref, queueHref, type Route } from '../controllers/route-controller.ts';
import type { Messages } from '../messages/id.ts';

/** The parts of the desk, each a link; which of them is seen is told. */
export function renderViews(kind: Route['kind'], t: Messages): TemplateResult {
  const isQueue = kind === 'queue' || kind === 'case';
  return html`<nav class="views" aria-label=${t.app.views}>
    <a href=${queueHref} aria-current=${isQueue ? 'page' : 'false'}>${t.app.queue}</a>
    <a href=${clipsHref(null)} aria-current=${kind === 'clips' ? 'page' : 'false'}>${t.app.clips}</a>
  </nav>`;
}
