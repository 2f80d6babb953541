import type { Clip } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id.ts';
import { isWebAddress, isWritableGap, toLocal, toUtc, type WritableGap } from '../../clip-edits.ts';

interface ClipGapsOptions {
  readonly clip: Clip;
  readonly missingPictures: number;
  readonly t: Messages;
  readonly onFill: (field: WritableGap, value: string) => void;
  readonly onRetryMedia: () => void;
}

/** What the page did not show, first of all: a field for each gap that a person may know, none of them required. */
export function clipGaps(options: ClipGapsOptions): TemplateResult | typeof nothing {
  const { clip, missingPictures, t } = options;
  const fields = clip.gaps.filter(isWritableGap);
  const hasVideo = clip.media.some(({ kind }) => kind === 'video');
  const isMediaMissing = missingPictures > 0 && clip.gaps.includes('media');
  const isTextMissing = clip.gaps.includes('text');
  if (fields.length === 0 && !isTextMissing && !isMediaMissing && !hasVideo && !clip.isTextTruncated) return nothing;
  return html`<section class="notice stack" data-tone="care" aria-labelledby="gaps">
    <h2 id="gaps">${t.gapsTitle}</h2>
    ${isTextMissing ? html`<p>${t.textGap}</p>` : nothing} ${clip.isTextTruncated ? html`<p>${t.truncatedText}</p>` : nothing}
    ${fields.map((field) => gapField(field, options))}
    ${
      isMediaMissing
        ? html`<div class="stack tight">
            <p>${t.mediaGap(missingPictures)}</p>
            <div><button type="button" @click=${options.onRetryMedia}>${t.mediaRetry(mediaHost(clip))}</button></div>
          </div>`
        : nothing
    }
    ${hasVideo ? html`<p>${t.videoGap}</p>` : nothing}
  </section>`;
}

function gapField(field: WritableGap, { clip, t, onFill }: ClipGapsOptions): TemplateResult {
  const value = field === 'postedAt' ? toLocal(clip.postedAt) : (clip[field] ?? '');
  const isAddress = field === 'permalink' || field === 'authorUrl';
  const onChange = (event: Event): void => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const typed = input.value.trim();
    const isBad = isAddress && typed !== '' && !isWebAddress(typed);
    input.setCustomValidity(isBad ? t.permalinkBad : '');
    input.setAttribute('aria-invalid', String(isBad));
    if (isBad) input.reportValidity();
    else onFill(field, field === 'postedAt' ? toUtc(typed) : typed.replace(field === 'authorHandle' ? /^@/ : /^$/, ''));
  };
  return html`<div class="stack tight">
    <label for="gap-${field}">${t.gapSentence(t.gapNames[field])}</label>
    ${field === 'postedAt' ? html`<p class="hint" id="hint-${field}">${clip.postedAtLabel === null ? '' : t.timeLabel(clip.postedAtLabel)} ${t.gapTimeHint}</p>` : nothing}
    <input
      id="gap-${field}"
      type=${field === 'postedAt' ? 'datetime-local' : isAddress ? 'url' : 'text'}
      maxlength=${isAddress ? 2_000 : 300}
      .value=${value}
      aria-describedby=${field === 'postedAt' ? `hint-${field}` : nothing}
      @change=${onChange}
    />
  </div>`;
}

function mediaHost(clip: Clip): string {
  const url = clip.media.find(({ kind }) => kind === 'image')?.url;
  return url === undefined || !URL.canParse(url) ? '' : new URL(url).hostname;
}
