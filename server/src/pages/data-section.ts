import { noteMaxLength, type RightKind, type RightRequest, type TrackedCase } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { contactNames } from './contact-names.ts';
import type { Html } from './page.ts';

export const rightNames: Readonly<Record<RightKind, string>> = {
  access: 'Melihat data saya',
  correction: 'Memperbaiki data yang salah',
  erasure: 'Menghapus data saya',
  restriction: 'Menghentikan sementara pemakaian data saya',
};
const askable: readonly RightKind[] = ['correction', 'erasure', 'restriction'];

/** The person's own data: the contact that is kept, a copy of everything, and what can be asked for by law. */
export function dataSection({ tracked, hidden, time }: { tracked: TrackedCase; hidden: Html; time: (at: string) => string }): Html {
  const { contact = null, requests = [] } = tracked;
  return html`<h2>Data Anda</h2>
    ${
      contact === null
        ? html`<p>Kami tidak menyimpan kontak Anda untuk aduan ini. Simpan kode Anda baik-baik: tanpa kontak, kode yang hilang tidak bisa diganti.</p>`
        : html`<p>
              Kontak yang kami simpan: ${contactNames[contact.kind]}
              ${contact.masked}.${contact.allowsNotices ? ' Kabar tentang aduan ini boleh kami kirim ke sana.' : ''}
            </p>
            <form method="post" action="/lacak/kontak" autocomplete="off">
              ${hidden}
              <p class="petunjuk">Kalau ditarik, kontak itu langsung kami hapus. Kode yang hilang sesudah itu tidak bisa diganti.</p>
              <button type="submit" class="kedua">Tarik kontak saya</button>
            </form>`
    }
    <form method="post" action="/lacak/data" autocomplete="off">
      ${hidden}
      <p><button type="submit" class="kedua">Lihat semua data saya</button></p>
    </form>
    ${requests.length === 0 ? '' : requestList(requests, time)}
    <details class="lipatan">
      <summary>Minta perbaikan atau penghapusan data</summary>
      <form method="post" action="/lacak/hak" autocomplete="off">
        ${hidden}
        <fieldset>
          <legend>Apa yang Anda minta?</legend>
          ${askable.map(
            (kind, index) =>
              html`<label class="pilihan">
                <input type="radio" name="hak" value="${kind}" required ${index === 0 ? 'checked' : ''} />
                <span>${rightNames[kind]}</span>
              </label>`,
          )}
        </fieldset>
        <p class="isian">
          <label for="permintaan">Bagian mana? <span class="petunjuk">Boleh dikosongkan.</span></label>
          <textarea id="permintaan" name="permintaan" rows="3" maxlength="${noteMaxLength}"></textarea>
        </p>
        <p class="petunjuk">Kami jawab paling lama 3 x 24 jam (UU 27/2022).</p>
        <button type="submit" class="kedua">Kirim permintaan</button>
      </form>
    </details>`;
}

function requestList(requests: readonly RightRequest[], time: (at: string) => string): Html {
  return html`<ul class="daftar">
    ${requests.map(
      (request) =>
        html`<li>
          ${rightNames[request.kind]}: ${stateWords(request, time)}
          <span class="petunjuk">Diminta ${time(request.requestedAt)}.${request.answer === null ? '' : ` ${request.answer}`}</span>
        </li>`,
    )}
  </ul>`;
}

function stateWords({ state, kind, dueAt, answeredAt }: RightRequest, time: (at: string) => string): string {
  if (state === 'open') return `menunggu jawaban, paling lambat ${time(dueAt)}`;
  if (state === 'refused') return 'tidak bisa dipenuhi';
  return kind === 'access' ? 'sudah ditampilkan' : `sudah dikerjakan${answeredAt === null ? '' : ` ${time(answeredAt)}`}`;
}
