import type { Clip, ClipPart } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { postedAtWords } from '../../../look/posted-at-words.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';

/** What else is filed with the clip: whose each is, when it was posted and where; the words are in the complaint. */
export function clipParts(clip: Clip, language: UiLanguage): TemplateResult | typeof nothing {
  const { parts = [] } = clip;
  if (parts.length === 0) return nothing;
  const t = messagesIn(language);
  return html`<section class="stack tight" aria-labelledby="parts">
    <h2 id="parts">${t.partsTitle(parts.length + 1)}</h2>
    <p class="hint">${t.partsHint}</p>
    <ol class="parts">
      ${[clip, ...parts].map((part) => html`<li>${partLine(part, language)}</li>`)}
    </ol>
  </section>`;
}

function partLine(part: Clip | ClipPart, language: UiLanguage): TemplateResult {
  const t = messagesIn(language);
  const author = part.authorHandle === null ? part.authorName : `@${part.authorHandle}`;
  const kind = t.kindNames[part.kind];
  return html`<bdi>${author ?? t.authorUnknown}</bdi>
    <span class="hint">${postedAtWords(part, { language }) ?? t.messageTimeGap}</span>
    ${part.permalink === null ? html`<span class="hint">${kind}</span>` : html`<a href=${part.permalink} target="_blank" rel="noopener noreferrer">${kind}</a>`}`;
}
