import type { City, ComplaintReceipt } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { formatTime } from './format-time.ts';
import { countFiles, type FileKind } from './kept-files.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

interface ShortProof {
  readonly receipt: ComplaintReceipt;
  readonly files: readonly FileKind[];
  readonly city: City;
}

/** That something was filed, without a word of what. */
export function shortProof({ receipt, files, city }: ShortProof, language: PageLanguage): Html {
  const texts = language.texts.received;
  const time = (at: string): string => formatTime(at, city.timeZone, language);
  return html`<dl>
    <dt>${texts.number}</dt>
    <dd>${receipt.complaintNumber}</dd>
    <dt>${texts.receivedAt}</dt>
    <dd>${time(receipt.receivedAt)}</dd>
    <dt>${texts.unit}</dt>
    <dd>${receipt.unit.name}</dd>
    ${
      receipt.dueAt === null
        ? ''
        : html`<dt>${texts.dueAt}</dt>
            <dd>${time(receipt.dueAt)}</dd>`
    }
    ${
      files.length === 0
        ? ''
        : html`<dt>${texts.files}</dt>
            <dd>${texts.attached(countFiles(files, language))}</dd>`
    }
    <dt>${texts.hash}</dt>
    <dd class="sidik">${receipt.payloadSha256}</dd>
  </dl>`;
}
