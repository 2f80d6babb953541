import { html, type TemplateResult } from 'lit';
import type { ClipsState } from '../controllers/clips-controller.ts';
import type { ClipsRoute } from '../controllers/route-controller.ts';
import type { Language } from '../messages/language.ts';
import type { Messages } from '../messages/id.ts';

interface RenderClipsOptions {
  readonly state: ClipsState;
  readonly route: ClipsRoute;
  readonly language: Language;
  readonly isOffline: boolean;
  readonly t: Messages;
  readonly trouble: TemplateResult;
}

/** The part that shows clips, once it is fetched. */
export function renderClips({ state, route, language, isOffline, t, trouble }: RenderClipsOptions): TemplateResult {
  if (state.isFailed) return trouble;
  if (state.backend === null) return html`<main><p class="alone" role="status">${t.app.opening}</p></main>`;
  return html`<main><desk-clips .backend=${state.backend} .route=${route} .language=${language} .isOffline=${isOffline}></desk-clips></main>`;
}
