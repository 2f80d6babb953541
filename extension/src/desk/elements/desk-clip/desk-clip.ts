import type { Clip, ClipPart } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { postedAtWords } from '../../../look/posted-at-words.ts';
import type { DeskContext } from '../../desk-context.ts';
import { safeHref } from '../../words/safe-href.ts';
import { controlsStyles } from '../controls.styles.ts';
import { factsStyles } from '../facts.styles.ts';
import { deskClipStyles } from './desk-clip.styles.ts';

/**
 * Where a clipped complaint comes from, as it was read from a page by somebody's browser: marked unverified, and never more than text.
 *
 * @summary The origin of a clipped complaint.
 */
export class DeskClip extends LitElement {
  static override styles = [controlsStyles, factsStyles, deskClipStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) clip: Clip | null = null;
  /** Of a further clip; null for the first. */
  @property({ attribute: false }) heading: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { clip, context } = this;
    if (clip === null || context === null) return nothing;
    const t = context.messages.clip;
    const permalink = safeHref(clip.permalink ?? clip.pageUrl);
    return html`<section class="base stack" aria-labelledby="clip-heading">
      <div class="row">
        <h3 id="clip-heading">${this.heading ?? t.heading}</h3>
        <strong class="mark">${t.unverified}</strong>
      </div>
      <p class="meta">${t.unverifiedHint}</p>
      <dl class="facts">
        ${this.#fact(t.author, this.#author(context, clip))} ${this.#fact(t.postedAt, this.#postedAt(context, clip))}
        ${this.#fact(t.capturedAt, context.times.moment(clip.capturedAt))}
        ${clip.gaps.length === 0 ? nothing : this.#fact(t.gaps, clip.gaps.map((gap) => context.messages.clipFields[gap]).join(', '))}
      </dl>
      ${clip.isTextTruncated ? html`<p>${t.isTruncated}</p>` : nothing} ${this.#messages(context, clip)} ${this.#parts(context, clip)}
      ${
        clip.context.length === 0
          ? nothing
          : html`<div>
              <p class="label">${t.context}</p>
              ${clip.context.map((post) => html`<blockquote class="text">${post.authorName === null ? nothing : html`<cite>${post.authorName}</cite> `}${post.text ?? t.unknown}</blockquote>`)}
            </div>`
      }
      ${
        permalink === null
          ? nothing
          : html`<p>
              <a href=${permalink} target="_blank" rel="noopener noreferrer">${t.open}</a> <span class="meta address">${new URL(permalink).hostname}</span>
            </p>`
      }
    </section>`;
  }

  /** When each was written, and by which side; the author's words are the complaint itself. */
  #messages({ city, language, messages: texts }: DeskContext, { messages = [] }: Clip): TemplateResult | typeof nothing {
    if (messages.length === 0) return nothing;
    const t = texts.clip;
    return html`<div>
      <p class="label">${t.messages(messages.length)}</p>
      <ol class="messages">
        ${messages.map(
          (message) =>
            html`<li>
              <span class="meta">${t.messageFrom[message.from]}, ${postedAtWords(message, { language, timeZone: city.timeZone }) ?? t.unknown}</span>
              ${message.from === 'other' ? nothing : html`<blockquote class="text">${message.text ?? t.messageTextGap}</blockquote>`}
            </li>`,
        )}
      </ol>
    </div>`;
  }

  /** Whose else words are in the complaint, each with its time and link. */
  #parts(context: DeskContext, { parts = [] }: Clip): TemplateResult | typeof nothing {
    if (parts.length === 0) return nothing;
    const t = context.messages.clip;
    return html`<div>
      <p class="label">${t.parts(parts.length)}</p>
      <ol class="messages parts">
        ${parts.map((part) => {
          const permalink = part.permalink === null ? null : safeHref(part.permalink);
          return html`<li>
            <span class="meta">${this.#author(context, part)}, ${this.#postedAt(context, part)}</span>
            <blockquote class="text">${part.text ?? t.messageTextGap}</blockquote>
            ${permalink === null ? nothing : html`<a href=${permalink} target="_blank" rel="noopener noreferrer">${t.open}</a>`}
          </li>`;
        })}
      </ol>
    </div>`;
  }

  #fact(name: string, value: unknown): TemplateResult {
    return html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  #author({ messages }: DeskContext, { authorName, authorHandle }: Pick<Clip, 'authorName' | 'authorHandle'>): string {
    const handle = authorHandle === null ? null : `@${authorHandle}`;
    return [authorName, handle].filter((part) => part !== null).join(' · ') || messages.clip.unknown;
  }

  #postedAt({ city, language, messages }: DeskContext, clip: Clip | ClipPart): string {
    return postedAtWords(clip, { language, timeZone: city.timeZone }) ?? messages.clip.unknown;
  }
}
