import type { Attachment } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { kindOf } from './kept-files.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** What came with a complaint, a message or a result, to be seen, heard or opened. */
export function caseFiles(attachments: readonly Attachment[], language: PageLanguage): Html | string {
  if (attachments.length === 0) return '';
  return html`<ul class="foto">
    ${attachments.map((attachment, index) => html`<li>${one(attachment, index + 1, language)}</li>`)}
  </ul>`;
}

function one({ mediaType, url, caption }: Attachment, position: number, { texts }: PageLanguage): Html {
  const kind = kindOf(mediaType);
  const name = texts.files.names[kind](position);
  switch (kind) {
    case 'photo':
      return html`<img src="${url}" alt="${caption ?? name}" />`;
    // Fetched at once as far as the browser likes to: the address is dead after a minute.
    case 'voice':
      return html`<p>${name}</p>
        <audio controls preload="auto" src="${url}"></audio>`;
    case 'video':
      return html`<p>${name}</p>
        <video controls playsinline preload="auto" src="${url}"></video>`;
    case 'document':
      return html`<a href="${url}">${name}</a>`;
  }
}
