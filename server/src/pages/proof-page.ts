import { filingProofId } from '@kotak-aduan/api-client/messages/filing-proof-id';
import { whoKnowsId } from '@kotak-aduan/api-client/messages/who-knows-id';
import type { FilingProof } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { answerWords } from './answer-words.ts';
import { formatTime } from './format-time.ts';
import { fileName, kindOf } from './kept-files.ts';
import { type Html, page } from './page.ts';
import { relationNames } from './relation-names.ts';

/** `/lacak/bukti`: everything that was filed, to be printed and taken along. */
export function proofPage(proof: FilingProof): Html {
  const time = (at: string): string => formatTime(at, proof.timeZone);
  return page({
    title: `Bukti lapor ${proof.complaintNumber}`,
    body: html`<h1>Bukti lapor ${proof.complaintNumber}</h1>
      <p>${filingProofId.use}</p>
      <dl>
        ${row('Diterima pada', time(proof.receivedAt))} ${row('Diterima di', proof.site)} ${row('Dikirim lewat', filingProofId.channels[proof.channel])}
        ${row('Unit penerima', `${proof.unit.name}. ${proof.receivedBy === 'system' ? 'Diterima oleh sistem' : 'Dicatat oleh petugas'} Kotak Aduan, ${proof.cityName}`)}
        ${row('Dijawab paling lambat', proof.dueAt === null ? null : time(proof.dueAt))} ${row('Pelapor', complainantOf(proof))}
        ${row('Atas nama', onBehalfOf(proof))} ${row('Tentang', proof.categoryName)}
        ${row('Tempat kerja petugas yang diadukan', proof.respondentUnit?.name ?? null)} ${row('Tempat', placeOf(proof))}
        ${proof.answers.map((answer) => row(answer.label, answerWords(answer)))} ${row(filingProofId.noticeTitle, noticeOf(proof))}
      </dl>
      <h2>Isi aduan</h2>
      <p class="isi kartu">${proof.text}</p>
      ${proof.attachments.length === 0 ? '' : attachmentList(proof)}
      <h2>${filingProofId.missingTitle}</h2>
      <p>${filingProofId.missingIntro}</p>
      <ul>
        ${proof.missing.map((gap) => html`<li>${filingProofId.missing[gap]}</li>`)}
      </ul>
      <h2>Sidik isi aduan (SHA-256)</h2>
      <p>Dengan angka ini bisa diperiksa bahwa isinya tidak berubah sejak diterima.</p>
      <p class="sidik">${proof.payloadSha256}</p>
      <p class="layar-saja"><a href="/lacak">Selesai melihat</a></p>`,
  });
}

function row(name: string, value: string | null): Html {
  return value === null
    ? html``
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;
}

function complainantOf({ identity, name, nameKnownTo }: FilingProof): string {
  const { withheld, itsWriter, none } = filingProofId;
  if (identity === 'withheld') return `${withheld} ${whoKnowsId.only({ who: nameKnownTo?.name ?? whoKnowsId.coordinator, what: itsWriter })}`;
  return name ?? none;
}

function onBehalfOf({ onBehalfOf: person }: FilingProof): string | null {
  if (person === null) return null;
  return person.name === null ? `Seorang ${relationNames[person.relation]}` : `${person.name} (${relationNames[person.relation]})`;
}

function noticeOf({ noticeVersion, noticeTerms }: FilingProof): string | null {
  if (noticeVersion === null) return null;
  return [filingProofId.noticeVersion(noticeVersion), noticeTerms === undefined ? '' : filingProofId.noticeTerms(noticeTerms)].join(' ').trim();
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
