import type { Attachment } from '@kotak-aduan/api-client/schemas/attachment';
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/id/tracking.ts';

/** What comes only when somebody asks for it: a video may be ten megabytes of somebody's data. */
export interface OtherFiles {
  /** The bytes of what has been asked for, as addresses within this page, by upload. */
  readonly players: ReadonlyMap<string, string>;
  readonly play: (uploadId: string) => void;
  readonly download: (uploadId: string) => void;
}

interface OtherFileList {
  readonly texts: AllMessages;
  readonly files: readonly Attachment[];
  readonly others: OtherFiles;
}

/** Voice notes, videos and documents, each a button until it is tapped. */
export function otherFiles({ texts, files, others }: OtherFileList): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<ul class="other-files">
    ${files.map((file, index) => html`<li>${fileView(file, nameOf(file, index + 1, texts), others)}</li>`)}
  </ul>`;
}

function fileView({ uploadId, mediaType }: Attachment, name: string, { players, play, download }: OtherFiles): TemplateResult {
  const fetchIt = (): void => download(uploadId);
  const source = players.get(uploadId);
  if (source === undefined) {
    const open = mediaType === 'application/pdf' ? fetchIt : (): void => play(uploadId);
    return html`<button type="button" class="quiet" @click=${open}>${name}</button>`;
  }
  // A browser without this format, or a host page whose policy forbids players, still gives the file.
  return mediaType.startsWith('video/')
    ? html`<video controls playsinline src=${source} aria-label=${name} @error=${fetchIt}></video>`
    : html`<audio controls src=${source} aria-label=${name} @error=${fetchIt}></audio>`;
}

function nameOf({ mediaType, caption, durationSeconds }: Attachment, position: number, texts: AllMessages): string {
  const seconds = durationSeconds == null ? null : Math.max(1, Math.round(durationSeconds));
  const kind = mediaType.startsWith('video/')
    ? texts.playVideo(seconds)
    : mediaType.startsWith('audio/')
      ? texts.playVoice(seconds)
      : texts.openDocument(position);
  return caption === null ? kind : `${kind}: ${caption}`;
}
