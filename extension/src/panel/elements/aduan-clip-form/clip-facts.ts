import type { Clip } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../../../look/format-time.ts';
import { postedAtWords } from '../../../look/posted-at-words.ts';
import { platformNames } from '../../../messages/platform-names.ts';
import { messagesIn, type UiLanguage } from '../../../messages/messages.ts';

/** What the page said, as text: author, link, times. */
export function clipFacts(clip: Clip, language: UiLanguage): TemplateResult {
  const t = messagesIn(language);
  const postedAt = postedAtWords(clip, { language });
  const handle = clip.authorHandle === null ? '' : `@${clip.authorHandle}`;
  const author = clip.authorName === null || clip.authorName === clip.authorHandle ? handle : `${clip.authorName} ${handle}`.trim();
  return html`<dl class="facts">
    <div>
      <dt>${t.author}</dt>
      <dd>
        <bdi data-fact="author">${author || t.authorUnknown}</bdi>
        <span class="hint">${t.fromPlatform(clip.platform === 'web' ? t.webPage : platformNames[clip.platform])}</span>
      </dd>
      ${author === '' ? nothing : html`<dd class="hint">${t.authorUnverified}</dd>`}
    </div>
    <div>
      <dt>${clip.permalink === null ? t.pageOfClip : t.permalink}</dt>
      <dd>${link(clip.permalink ?? clip.pageUrl)}</dd>
    </div>
    ${
      postedAt === null
        ? nothing
        : html`<div>
            <dt>${t.postedAt}</dt>
            <dd data-fact="posted-at">${postedAt}</dd>
          </div>`
    }
    <div>
      <dt>${t.capturedAt}</dt>
      <dd><time datetime=${clip.capturedAt}>${formatTime(clip.capturedAt, language)}</time></dd>
    </div>
  </dl>`;
}

/** The schema lets only http and https through, so this can't run a script. */
function link(url: string): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer" data-fact="permalink" title=${url}>${url}</a>`;
}
