import type { City, ComplaintReceipt } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { formatTime } from './format-time.ts';
import { countFiles, type FileKind } from './kept-files.ts';
import type { Html } from './page.ts';

/** That something was filed, without a word of what. */
export function shortProof({ receipt, files, city }: { receipt: ComplaintReceipt; files: readonly FileKind[]; city: City }): Html {
  return html`<dl>
    <dt>Nomor aduan</dt>
    <dd>${receipt.complaintNumber}</dd>
    <dt>Diterima</dt>
    <dd>${formatTime(receipt.receivedAt, city.timeZone)}</dd>
    <dt>Ditangani</dt>
    <dd>${receipt.unit.name}</dd>
    ${
      receipt.dueAt === null
        ? ''
        : html`<dt>Dijawab paling lambat</dt>
            <dd>${formatTime(receipt.dueAt, city.timeZone)}</dd>`
    }
    ${
      files.length === 0
        ? ''
        : html`<dt>Berkas</dt>
            <dd>${countFiles(files)} terlampir</dd>`
    }
    <dt>Sidik isi aduan (SHA-256)</dt>
    <dd class="sidik">${receipt.payloadSha256}</dd>
  </dl>`;
}
