import type { Clip } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id.ts';
import { type AskableGap, askableGaps } from '../../askable-gaps.ts';
import { type Edit, fillAuthor, fillGap, isWebAddress, toLocal, toUtc } from '../../clip-edits.ts';

interface ClipGapsOptions {
  readonly clip: Clip;
  readonly missingPictures: number;
  readonly t: Messages;
  readonly onFill: (edit: Edit) => void;
  readonly onRetryMedia: () => void;
}

/** What the page did not show, first of all: a field for each gap that a person may know, none of them required. */
export function clipGaps(options: ClipGapsOptions): TemplateResult | typeof nothing {
  const { clip, missingPictures, t } = options;
  const fields = askableGaps(clip);
  const hasVideo = clip.media.some(({ kind }) => kind === 'video');
  const isMediaMissing = missingPictures > 0 && clip.gaps.includes('media');
  // No address of it is on the page, so nothing can be fetched.
  const isMediaUnread = clip.media.length === 0 && clip.gaps.includes('media');
  const isTextMissing = clip.gaps.includes('text');
  if (fields.length === 0 && !isTextMissing && !isMediaMissing && !isMediaUnread && !hasVideo && !clip.isTextTruncated) return nothing;
  return html`<section class="notice stack" data-tone="care" aria-labelledby="gaps">
    <h2 id="gaps">${t.gapsTitle}</h2>
    ${isTextMissing ? html`<p>${t.textGap}</p>` : nothing} ${clip.isTextTruncated ? html`<p>${t.truncatedText}</p>` : nothing}
    ${fields.length === 0 ? nothing : html`<p>${t.gapsLead}</p>`} ${fields.map((field) => gapField(field, options))}
    ${
      isMediaMissing
        ? html`<div class="stack tight">
            <p>${t.mediaGap(missingPictures)}</p>
            <div><button type="button" @click=${options.onRetryMedia}>${t.mediaRetry(mediaHost(clip))}</button></div>
          </div>`
        : nothing
    }
    ${isMediaUnread ? html`<p>${t.mediaUnread}</p>` : nothing} ${hasVideo ? html`<p>${t.videoGap}</p>` : nothing}
  </section>`;
}

function gapField(gap: AskableGap, { clip, t, onFill }: ClipGapsOptions): TemplateResult {
  const isAddress = gap === 'permalink';
  const hint = gap === 'postedAt' ? `${clip.postedAtLabel === null ? '' : t.timeLabel(clip.postedAtLabel)} ${t.gapTimeHint}`.trim() : null;
  const onChange = (event: Event): void => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const typed = input.value.trim();
    const isBad = isAddress && typed !== '' && !isWebAddress(typed);
    input.setCustomValidity(isBad ? t.permalinkBad : '');
    input.setAttribute('aria-invalid', String(isBad));
    if (isBad) input.reportValidity();
    else onFill(gap === 'author' ? fillAuthor(typed) : fillGap(gap, gap === 'postedAt' ? toUtc(typed) : typed));
  };
  return html`<div class="stack tight">
    <label for="gap-${gap}">${t.gapFields[gap]}</label>
    ${hint === null ? nothing : html`<p class="hint" id="hint-${gap}">${hint}</p>`}
    <input
      id="gap-${gap}"
      type=${gap === 'postedAt' ? 'datetime-local' : isAddress ? 'url' : 'text'}
      maxlength=${isAddress ? 2_000 : 300}
      .value=${valueOf(gap, clip)}
      aria-describedby=${hint === null ? nothing : `hint-${gap}`}
      @change=${onChange}
    />
  </div>`;
}

function valueOf(gap: AskableGap, clip: Clip): string {
  if (gap === 'postedAt') return toLocal(clip.postedAt);
  if (gap === 'permalink') return clip.permalink ?? '';
  return clip.authorName ?? (clip.authorHandle === null ? '' : `@${clip.authorHandle}`);
}

function mediaHost(clip: Clip): string {
  const url = clip.media.find(({ kind }) => kind === 'image')?.url;
  return url === undefined || !URL.canParse(url) ? '' : new URL(url).hostname;
}
