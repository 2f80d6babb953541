import { html, type TemplateResult } from 'lit';

interface Player {
  readonly mediaType: string;
  readonly url: string;
  readonly name: string;
  /** A host page's policy may forbid it. */
  readonly hasFailed: boolean;
  readonly onFailed: () => void;
  readonly cannotPlay: string;
}

/** Plays a voice note or a video that is still on the device. */
export function player({ mediaType, url, name, hasFailed, onFailed, cannotPlay }: Player): TemplateResult {
  if (hasFailed) return html`<p class="hint" role="status">${cannotPlay}</p>`;
  return mediaType.startsWith('audio/')
    ? html`<audio controls preload="metadata" aria-label=${name} .src=${url} @error=${onFailed}></audio>`
    : html`<video controls playsinline preload="metadata" aria-label=${name} .src=${url} @error=${onFailed}></video>`;
}
