import { citizenMediaTypes, textMaxLength, type TrackedCase } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { Html } from './page.ts';
import { ratingFields } from './rating-fields.ts';

interface ResultSection {
  readonly tracked: TrackedCase;
  /** Hidden fields of every form here. */
  readonly hidden: Html;
  readonly time: (at: string) => string;
  /** Of a dispute that could not be taken. */
  readonly draftText: string;
}

/** What the citizen can say to a result: it is done, it is not, or how good the answer was. */
export function resultSection({ tracked, hidden, time, draftText }: ResultSection): Html {
  const { canConfirm = false, canDispute = false, canRate = false, disputeUntil = null, rating = null, rateUntil = null, resolution } = tracked;
  if (!canConfirm && !canDispute && !canRate) return html``;
  const seen = html`${hidden}<input type="hidden" name="hasil" value="${resolution?.resolvedAt ?? ''}" />`;
  return html`${
    canConfirm
      ? html`<h2>Sudah benar-benar selesai?</h2>
          ${disputeUntil === null ? '' : html`<p>Jawab paling lambat ${time(disputeUntil)}. Kalau Anda tidak menjawab, aduan ini kami tutup setelah itu.</p>`}
          <form method="post" action="/lacak/selesai" autocomplete="off">
            ${seen}
            <details class="lipatan">
              <summary>Nilai jawabannya sekalian (boleh dilewati)</summary>
              ${ratingFields(rating, 'selesai')}
            </details>
            <button type="submit">Ya, sudah selesai</button>
          </form>`
      : ''
  }
  ${
    canDispute
      ? html`<h2>Belum selesai?</h2>
          <p>
            Ceritakan apa yang belum beres. Aduan ini kembali ke ${tracked.unit.name} dengan tenggat
            baru.${!canConfirm && disputeUntil !== null ? ` Anda bisa menyampaikannya sampai ${time(disputeUntil)}.` : ''}
          </p>
          <form method="post" action="/lacak/belum-selesai" enctype="multipart/form-data" autocomplete="off">
            ${seen}
            <p class="isian">
              <label for="keberatan">Apa yang belum selesai?</label>
              <textarea id="keberatan" name="keberatan" rows="4" required maxlength="${textMaxLength}">${draftText}</textarea>
            </p>
            <p class="isian">
              <label for="foto-keberatan">Foto keadaan sekarang <span class="petunjuk">Boleh dikosongkan, tetapi sangat membantu.</span></label>
              <input id="foto-keberatan" type="file" name="foto" multiple accept="${citizenMediaTypes.join(',')}" />
            </p>
            <button type="submit" class="kedua">Belum selesai, kerjakan lagi</button>
          </form>`
      : ''
  }
  ${
    canRate && !canConfirm
      ? html`<h2>${rating === null ? 'Bagaimana jawabannya?' : 'Penilaian Anda'}</h2>
          <p>Isi yang Anda mau saja.${rateUntil === null ? '' : ` Bisa diubah sampai ${time(rateUntil)}.`}</p>
          <form method="post" action="/lacak/nilai" autocomplete="off">
            ${seen} ${ratingFields(rating, 'nilai')}
            <button type="submit" class="kedua">${rating === null ? 'Kirim penilaian' : 'Simpan perubahan'}</button>
          </form>`
      : ''
  }`;
}
