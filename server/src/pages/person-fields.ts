import { whoKnowsId } from '@kotak-aduan/api-client/messages/who-knows-id';
import { type City, contactMaxLength, nameMaxLength, type Relation } from '@kotak-aduan/api-client/schemas';
import { officialReader } from '@kotak-aduan/api-client/schemas/official-reader';
import { html } from 'hono/html';
import type { ComplaintFormValues } from './complaint-form-values.ts';
import type { Html } from './page.ts';
import { relationNames } from './relation-names.ts';
import type { SaidAt } from './said-at.ts';

const { all, only, nobody, noName, coordinator, yourName } = whoKnowsId;

const identityChoices = [
  { value: 'named', label: 'Dengan nama', hint: () => all(yourName) },
  {
    value: 'withheld',
    label: 'Nama disembunyikan',
    // Nothing here can follow the tick about an official: both cases are said.
    hint: (inspectorate: string) => `${only({ who: coordinator, what: yourName })} Kalau ini tentang petugas: hanya ${inspectorate}.`,
  },
  {
    value: 'none',
    label: 'Tanpa nama',
    hint: () => `${nobody(yourName)} ${noName}`,
  },
] as const;

const contactNames = { whatsapp: 'nomor WhatsApp', phone: 'nomor telepon', email: 'alamat surel (e-mail)' } as const;

/** Who files, for whom, how to tell them, and what they agree to. */
export function personFields(form: ComplaintFormValues, { city, said }: { city: City; said: SaidAt }): Html {
  const inspectorate = officialReader(city, null)?.name ?? coordinator;
  return html`<fieldset>
      <legend>Nama Anda</legend>
      ${said('identitas').text}
      ${identityChoices.map(
        ({ value, label, hint }, index) =>
          html`<label class="pilihan">
            <input type="radio" name="identitas" value="${value}" ${index === 0 ? html`id="identitas"` : ''} ${value === form.identity ? 'checked' : ''} />
            <span>${label}<span class="petunjuk">${hint(inspectorate)}</span></span>
          </label>`,
      )}
    </fieldset>
    <p class="isian">
      <label for="nama"
        >Nama lengkap <span class="petunjuk">Boleh dikosongkan; aduan Anda lalu kami terima tanpa nama. Kalau nama disembunyikan, isilah di sini.</span></label
      >
      ${said('nama').text}
      <input
        id="nama"
        type="text"
        name="nama"
        maxlength="${nameMaxLength}"
        autocomplete="${form.isShared ? 'off' : 'name'}"
        value="${form.name}"
        ${said('nama').mark}
      />
    </p>
    <p class="isian">
      <label for="untuk">Untuk siapa Anda melapor?</label>
      <select id="untuk" name="untuk">
        <option value="">Untuk saya sendiri</option>
        ${relationEntries.map(([value, name]) => html`<option value="${value}" ${value === form.relation ? 'selected' : ''}>Untuk ${name}</option>`)}
      </select>
    </p>
    <p class="isian">
      <label for="diwakili">Nama orang itu <span class="petunjuk">Hanya kalau Anda melapor untuk orang lain.</span></label>
      ${said('diwakili').text}
      <input id="diwakili" type="text" name="diwakili" maxlength="${nameMaxLength}" value="${form.onBehalfOf}" ${said('diwakili').mark} />
    </p>
    ${city.contactKinds.length === 0 ? '' : contactFields(form, { city, said })}
    <label class="pilihan">
      <input type="checkbox" name="izin-foto" value="ya" ${form.allowsPublishingPhotos ? 'checked' : ''} />
      <span
        >Foto saya boleh ditampilkan<span class="petunjuk">Boleh tidak dicentang. Misalnya untuk menunjukkan hasil pekerjaan; nama Anda tidak ikut.</span></span
      >
    </label>`;
}

// Object.entries gives plain strings; the table is its only source.
const relationEntries = Object.entries(relationNames) as [Relation, string][];

function contactFields(form: ComplaintFormValues, { city, said }: { city: City; said: SaidAt }): Html {
  const kinds = new Intl.ListFormat('id', { type: 'disjunction' }).format(city.contactKinds.map((kind) => contactNames[kind]));
  return html`<p class="isian">
      <label for="kontak"
        >${kinds.slice(0, 1).toUpperCase()}${kinds.slice(1)}
        <span class="petunjuk">Boleh dikosongkan. Hanya untuk aduan ini. Kalau kode hilang, tanpa kontak tidak bisa diganti.</span></label
      >
      ${said('kontak').text}
      <input id="kontak" type="text" name="kontak" maxlength="${contactMaxLength}" value="${form.contact}" ${said('kontak').mark} />
    </p>
    <label class="pilihan">
      <input type="checkbox" name="izin-kabar" value="ya" ${form.allowsContactNotices ? 'checked' : ''} />
      <span>Kabari saya kalau ada jawaban<span class="petunjuk">Boleh tidak dicentang. Jawaban selalu bisa dilihat dengan kode.</span></span>
    </label>`;
}
