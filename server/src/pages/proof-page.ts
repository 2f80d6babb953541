import type { FilingGap, FilingProof } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { answerWords } from './answer-words.ts';
import { formatTime } from './format-time.ts';
import { fileName, kindOf } from './kept-files.ts';
import { type Html, page } from './page.ts';
import { relationNames } from './relation-names.ts';

const gapTexts: Readonly<Record<FilingGap, string>> = {
  name: 'Nama lengkap Anda: aduan ini dikirim tanpa nama.',
  'name-withheld': 'Nama lengkap Anda: namanya disembunyikan di surat ini. Koordinator kota mengetahuinya.',
  'power-of-attorney': 'Surat kuasa dari orang yang Anda wakili.',
  address: 'Alamat lengkap Anda.',
  signature: 'Tanda tangan Anda, di bawah surat ini.',
};

/** `/lacak/bukti`: everything that was filed, to be printed and taken along. */
export function proofPage(proof: FilingProof): Html {
  const time = (at: string): string => formatTime(at, proof.timeZone);
  return page({
    title: `Bukti lapor ${proof.complaintNumber}`,
    body: html`<h1>Bukti lapor ${proof.complaintNumber}</h1>
      <p>Diterima ${proof.receivedBy === 'system' ? 'oleh sistem' : 'oleh petugas dari unggahan umum'} ${proof.cityName}.</p>
      <dl>
        ${row('Diterima pada', time(proof.receivedAt))} ${row('Unit penerima', proof.unit.name)}
        ${row('Dijawab paling lambat', proof.dueAt === null ? null : time(proof.dueAt))} ${row('Pelapor', complainantOf(proof))}
        ${row('Atas nama', onBehalfOf(proof))} ${row('Tentang', proof.categoryName)} ${row('Tempat', placeOf(proof))}
        ${proof.answers.map((answer) => row(answer.label, answerWords(answer)))}
      </dl>
      <h2>Isi aduan</h2>
      <p class="isi kartu">${proof.text}</p>
      ${proof.attachments.length === 0 ? '' : attachmentList(proof)}
      <h2>Yang masih perlu untuk Ombudsman</h2>
      <p>Aduan tertulis menurut UU 25/2009 juga memuat:</p>
      <ul>
        ${proof.missing.map((gap) => html`<li>${gapTexts[gap]}</li>`)}
      </ul>
      <h2>Sidik digital</h2>
      <p>Dengan angka ini bisa diperiksa bahwa isinya tidak berubah sejak diterima (SHA-256).</p>
      <p class="sidik">${proof.payloadSha256}</p>
      ${proof.noticeVersion === null ? '' : html`<p class="petunjuk">Pemberitahuan data pribadi versi ${proof.noticeVersion}.</p>`}
      <p class="layar-saja"><a href="/lacak">Selesai melihat</a></p>`,
  });
}

function row(name: string, value: string | null): Html {
  return value === null
    ? html``
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;
}

function complainantOf({ identity, name }: FilingProof): string {
  if (identity === 'withheld') return 'Nama disembunyikan';
  return name ?? 'Tanpa nama';
}

function onBehalfOf({ onBehalfOf: person }: FilingProof): string | null {
  if (person === null) return null;
  return person.name === null ? `Seorang ${relationNames[person.relation]}` : `${person.name} (${relationNames[person.relation]})`;
}

function placeOf({ place, placeUnit }: FilingProof): string | null {
  const { description, latitude, longitude } = place ?? {};
  const point = latitude == null || longitude == null ? null : `${latitude}, ${longitude}`;
  return [description, placeUnit?.name, point].filter((part) => part != null).join('; ') || null;
}

function attachmentList({ attachments }: FilingProof): Html {
  const size = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
  return html`<h2>Lampiran</h2>
    <ol>
      ${attachments.map(
        ({ mediaType, sizeBytes, sha256, caption }, index) =>
          html`<li>
            ${fileName(kindOf(mediaType), index)}${caption === null ? '' : `: ${caption}`}, ${size.format(Math.ceil(sizeBytes / 1_000))} kB
            <span class="sidik">${sha256}</span>
          </li>`,
      )}
    </ol>`;
}
