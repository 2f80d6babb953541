import {
  type Attachment,
  type CaseState,
  citizenMediaTypes,
  type City,
  type GivenAnswer,
  type Message,
  type Resolution,
  textMaxLength,
  type TrackedCase,
  unitOfStep,
} from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { answerWords } from './answer-words.ts';
import { dataSection } from './data-section.ts';
import { askedLanguage } from './asked-language.ts';
import { formatTime } from './format-time.ts';
import { type Html, page } from './page.ts';
import { resultSection } from './result-section.ts';

const stateNames: Readonly<Record<CaseState, string>> = {
  received: 'Diterima',
  verified: 'Sudah diperiksa',
  'in-progress': 'Sedang dikerjakan',
  'needs-info': 'Menunggu keterangan Anda',
  resolved: 'Selesai dikerjakan',
  closed: 'Ditutup',
  rejected: 'Tidak bisa ditangani',
  archived: 'Diarsipkan',
};

/** Of all complaints alike: a title stands in the history and on the shelf of open pages. */
const title = 'Lihat aduan Anda';

/** `/lacak`: asks for the code. The code goes in the body, never in an address. */
export function trackingPage({ error }: { error: string | null }): Html {
  return page({ title, body: codeForm(error) });
}

/** The same with the element, which takes over where its script runs: before anything else the code of a QR leaves the address. */
export function trackingElementPage(locale?: string): Html {
  return page({
    title,
    firstScript: '/lacak.js',
    script: '/lacak-aduan-inline.js',
    body: html`<lacak-aduan layout="page" ${askedLanguage(locale)}>${codeForm(null)}</lacak-aduan>`,
  });
}

function codeForm(error: string | null): Html {
  return html`${leaveLink()}
    <h1>Lihat aduan Anda</h1>
    ${error === null ? '' : html`<div class="keliru" role="alert"><p>${error}</p></div>`}
    <form method="post" action="/lacak" autocomplete="off">
      <p class="isian">
        <label for="kode">Kode lacak <span class="petunjuk">24 huruf dan angka yang Anda simpan waktu mengirim aduan.</span></label>
        <input id="kode" type="text" name="kode" required maxlength="64" autocapitalize="characters" spellcheck="false" />
      </p>
      <button type="submit">Lihat</button>
    </form>
    <p><a href="/lacak/kode-baru">Kode Anda hilang? Minta kode baru</a></p>
    <p><a href="/aduan">Tulis aduan baru</a></p>`;
}

export interface TrackedPage {
  readonly tracked: TrackedCase;
  readonly trackingToken: string;
  readonly formToken: string;
  readonly city: City;
  /** What could not be done, and what was. */
  readonly error: string | null;
  readonly notice: string | null;
  readonly draftText: string;
  readonly disputeText: string;
}

export function trackedCasePage({ tracked, trackingToken, formToken, city, error, notice, draftText, disputeText }: TrackedPage): Html {
  const hidden = html`<input type="hidden" name="formulir" value="${formToken}" /><input type="hidden" name="lacak" value="${trackingToken}" />`;
  const time = (at: string): string => formatTime(at, city.timeZone);
  return page({
    title,
    stylesheet: '/lacak.css',
    body: html`${leaveLink()}
      <h1>Aduan ${tracked.complaintNumber}</h1>
      ${error === null ? '' : html`<div class="keliru" role="alert"><p>${error}</p></div>`}
      ${notice === null ? '' : html`<p class="kartu" role="status">${notice}</p>`}
      <dl>
        <dt>Keadaan</dt>
        <dd>${stateNames[tracked.state]}</dd>
        <dt>Ditangani</dt>
        <dd>${tracked.unit.name}</dd>
        ${
          tracked.dueAt === null
            ? ''
            : html`<dt>Paling lambat</dt>
                <dd>${time(tracked.dueAt)}${tracked.isOverdue === true ? ' (sudah lewat)' : ''}</dd>`
        }
      </dl>
      ${tracked.dueAt === null || tracked.escalation == null ? '' : html`<p class="petunjuk">${tracked.escalation}</p>`}
      <h2>Aduan Anda</h2>
      <div class="kartu">
        <p class="isi">${tracked.text}</p>
        ${answers(tracked.answers ?? [])} ${photos(tracked.attachments)}
      </div>
      <form class="layar-saja" method="post" action="/lacak/bukti">
        <input type="hidden" name="lacak" value="${trackingToken}" />
        <button type="submit" class="kedua">Bukti lapor lengkap, untuk dicetak</button>
      </form>
      <h2>Perjalanan</h2>
      <ol class="langkah">
        ${tracked.steps.map((step) => {
          const unit = unitOfStep(step);
          return html`<li>
            ${step.kind === 'disputed' ? 'Anda menyatakan belum selesai' : stateNames[step.state]}
            <span class="redup">${unit === null ? '' : `${unit.shortName ?? unit.name}, `}${time(step.at)}</span>
          </li>`;
        })}
      </ol>
      ${
        tracked.messages.length === 0
          ? ''
          : html`<h2>Percakapan</h2>
              ${tracked.messages.map((message) => messageCard(message, time))}`
      }
      ${tracked.resolution === null ? '' : resolutionCard(tracked.resolution, time)} ${resultSection({ tracked, hidden, time, draftText: disputeText })}
      ${
        tracked.canReply
          ? html`<h2>Balas</h2>
              <form method="post" action="/lacak/balas" enctype="multipart/form-data" autocomplete="off">
                ${hidden}
                <p class="isian">
                  <label for="balasan">Pesan untuk petugas</label>
                  <textarea id="balasan" name="balasan" rows="5" required maxlength="${textMaxLength}">${draftText}</textarea>
                </p>
                <p class="isian">
                  <label for="foto">Foto, PDF, video, atau rekaman suara <span class="petunjuk">Boleh dikosongkan.</span></label>
                  <input id="foto" type="file" name="foto" multiple accept="${citizenMediaTypes.join(',')}" />
                </p>
                <button type="submit">Kirim balasan</button>
              </form>`
          : ''
      }
      ${dataSection({ tracked, hidden, time })}
      <p><a href="/lacak">Selesai melihat</a></p>`,
  });
}

/** For whoever must not be seen here; it leads to a page that says nothing of complaints. */
function leaveLink(): Html {
  return html`<p class="layar-saja"><a href="/keluar" rel="noreferrer">Keluar cepat</a></p>`;
}

function messageCard(message: Message, time: (at: string) => string): Html {
  return html`<div class="kartu">
    <p><strong>${message.from === 'citizen' ? 'Anda' : (message.unit?.name ?? 'Petugas')}</strong> <span class="redup">${time(message.sentAt)}</span></p>
    <p class="isi">${message.text}</p>
    ${photos(message.attachments)}
  </div>`;
}

function resolutionCard(resolution: Resolution, time: (at: string) => string): Html {
  return html`<h2>Hasil</h2>
    <div class="kartu">
      <p><strong>${resolution.unit.name}</strong> <span class="redup">${time(resolution.resolvedAt)}</span></p>
      <p class="isi">${resolution.text}</p>
      ${resolution.documentNumber === null ? '' : html`<p>Nomor dokumen: ${resolution.documentNumber}</p>`}
      ${
        resolution.before.length === 0
          ? ''
          : html`<p>Sebelum</p>
              ${photos(resolution.before)}`
      }
      ${
        resolution.after.length === 0
          ? ''
          : html`<p>Sesudah</p>
              ${photos(resolution.after)}`
      }
      ${photos(resolution.documents)}
    </div>`;
}

function answers(given: readonly GivenAnswer[]): Html {
  if (given.length === 0) return html``;
  return html`<dl>
    ${given.map(
      (answer) =>
        html`<dt>${answer.label}</dt>
          <dd>${answerWords(answer)}</dd>`,
    )}
  </dl>`;
}

function photos(attachments: readonly Attachment[]): Html {
  if (attachments.length === 0) return html``;
  return html`<ul class="foto">
    ${attachments.map((attachment, index) => html`<li>${attachmentView(attachment, index + 1)}</li>`)}
  </ul>`;
}

function attachmentView({ mediaType, url, caption }: Attachment, position: number): Html {
  if (mediaType.startsWith('image/')) return html`<img src="${url}" alt="${caption ?? `Foto ${position}`}" />`;
  // Fetched at once as far as the browser likes to: the address is dead after a minute.
  if (mediaType.startsWith('audio/'))
    return html`<p>Rekaman suara ${position}</p>
      <audio controls preload="auto" src="${url}"></audio>`;
  if (mediaType.startsWith('video/'))
    return html`<p>Video ${position}</p>
      <video controls playsinline preload="auto" src="${url}"></video>`;
  return html`<a href="${url}">Dokumen ${position} (PDF)</a>`;
}
