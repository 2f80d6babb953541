import { KeptCodes } from '@kotak-aduan/api-client/kept-codes';
import { makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import type { MockAnswers } from '@kotak-aduan/api-client/testing';
import { caseMark } from '../case-mark.ts';
import { askingCity } from './asking-city.ts';
import { exampleProof } from './example-proof.ts';
import { exampleTrackedCase } from './example-tracked-case.ts';
import { FormPage } from './form-page.ts';
import { photoWithPlace } from './photo-with-place.ts';
import { takingServer } from './taking-server.ts';
import { testPhoto } from './test-photo.ts';
import { fullCase } from './tracked-case.ts';
import { until } from './until.ts';

const places = [
  { name: 'Pasar Gede', kind: 'landmark' as const, unitId: null, latitude: -7.5689, longitude: 110.8312 },
  { name: 'Pasar Klewer', kind: 'landmark' as const, unitId: null, latitude: -7.5751, longitude: 110.8267 },
];
const never = (): Promise<never> => new Promise(() => undefined);
const code = makeTrackingCode(new Uint8Array(23).fill(9));

async function begin(text: string, { answers = {}, attributes = {} }: { answers?: MockAnswers; attributes?: Record<string, string> } = {}): Promise<FormPage> {
  const tracking: MockAnswers = {
    openTracking: () => ({ token: 't'.repeat(43), expiresAt: '2026-11-22T03:00:00.000Z', case: fullCase }),
    getTrackedCase: fullCase,
  };
  const server = takingServer({ city: askingCity, answers: { listPlaces: { places }, ...tracking, ...answers } });
  const page = new FormPage(server.fetch, attributes);
  if (text !== '') await page.write(text);
  await page.find(text === '' ? 'form' : '.agency');
  return page;
}

async function withPhotos(): Promise<FormPage> {
  const page = await begin('sampah menumpuk');
  await page.open('photos');
  await page.pick([await testPhoto({ width: 240, height: 120 }), await testPhoto({ width: 240, height: 120, color: '#b44646' })]);
  await page.find('.thumbnails li:nth-child(2)');
  return page;
}

async function sent(): Promise<FormPage> {
  const page = await begin('sampah menumpuk');
  await page.press('Kirim aduan');
  await page.find('.qr');
  return page;
}

async function following(answers: MockAnswers = {}): Promise<FormPage> {
  const page = await begin('', { answers });
  await page.press('Sudah punya kode? Lihat aduan Anda');
  await page.fill('#track-code', code);
  await page.press('Lihat aduan');
  return page;
}

const opened = async (): Promise<FormPage> => {
  const page = await following();
  await page.find('#reply');
  return page;
};

/** The code is kept only until the news is here: the next state begins on a device that keeps none. */
async function news(): Promise<FormPage> {
  const { complaintNumber } = fullCase;
  const seen = caseMark(exampleTrackedCase());
  await new KeptCodes().keep({ keptId: crypto.randomUUID(), trackingCode: code, complaintNumber, keptAt: '2026-11-20T02:00:00.000Z', seen, words: {} });
  const page = await begin('');
  await page.find('.news button');
  await new KeptCodes().wipe();
  return page;
}

async function tick(page: FormPage, selector: string): Promise<void> {
  (await page.find(selector)).click();
  await page.element.updateComplete;
}

/** Each state that a person can find the box in, and how they get there. */
export const boxStates: Readonly<Record<string, () => Promise<FormPage>>> = {
  'nothing written yet': () => begin(''),
  'news of a complaint whose code is kept': news,
  'every line open': async () => {
    const page = await withPhotos();
    for (const name of ['place', 'agency', 'identity', 'contact', 'notice', 'drafting', 'language']) await page.open(name);
    await tick(page, '#contact-kind-whatsapp');
    await tick(page, '#on-behalf');
    await tick(page, '#about-official');
    await tick(page, '#agency-other');
    await page.find('.official .panel, .official .hint, .official select');
    return page;
  },
  'mistakes pointed out': async () => {
    const page = await begin('banjir di depan rumah');
    await page.press('Kirim aduan');
    await page.find('#errors');
    return page;
  },
  'a text too long': async () => {
    const page = await begin('sampah '.repeat(800));
    await page.press('Kirim aduan');
    await page.find('#text-error');
    return page;
  },
  'the questions of a category': async () => {
    const page = await begin('ktp hilang');
    await page.find('#answer-dokumen');
    await page.press('Kirim aduan');
    await page.find('#answer-dokumen-error');
    return page;
  },
  'words of danger': async () => {
    const page = await begin('ada kecelakaan, orangnya pingsan');
    await page.find('.dangers');
    return page;
  },
  'a personal number, asked about': async () => {
    const page = await begin('hubungi 0812 3456 7890 atau 0813 9876 5432');
    await page.find('#numbers-title');
    await page.press('Kirim aduan');
    await page.find('.numbers [role="alert"]');
    return page;
  },
  'one photo by itself': async () => {
    const page = await withPhotos();
    await page.press('Atur');
    await page.find('#file-caption');
    return page;
  },
  'covering a photo': async () => {
    const page = await withPhotos();
    await page.press('Atur');
    (await page.find('#open-cover')).click();
    (await page.find('#cover-add')).click();
    await page.find('.cover');
    return page;
  },
  'a photo that tells its place, and a file that is none': async () => {
    const page = await begin('sampah menumpuk');
    await page.open('photos');
    await page.pick([await photoWithPlace(), new File(['x'], 'surat-keterangan-yang-namanya-panjang-sekali.docx')]);
    await page.find('#photos-place');
    await page.find('#photo-problems');
    return page;
  },
  recording: async () => {
    const page = await begin('sampah menumpuk');
    await page.open('photos');
    await page.press('Rekam suara');
    (await page.find('#voice-begin')).click();
    await page.find('#voice-stop');
    return page;
  },
  'a video or a document': async () => {
    const page = await begin('sampah menumpuk');
    await page.open('photos');
    await page.press('Tambah video atau PDF');
    await page.find('input[name="media-file"], .file-panel input[type="file"]');
    return page;
  },
  'places found, and the map': async () => {
    const page = await begin('sampah menumpuk');
    await page.open('place');
    await page.press('Tunjukkan tempatnya');
    await page.find('#place-search');
    await page.press('Tampilkan peta');
    await page.find('#map .leaflet-pane');
    await page.fill('#place-search', 'pasar');
    await page.find('#place-result-1');
    return page;
  },
  sending: async () => {
    const page = await withPhotosSending();
    return page;
  },
  'waiting to be sent, and about to be withdrawn': async () => {
    const page = await begin('sampah menumpuk', { answers: { createComplaint: () => Response.error() } });
    // Sent without a line: nobody has to be asked whether it arrived.
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    await page.press('Kirim aduan');
    await page.find('#queued-title');
    Reflect.deleteProperty(navigator, 'onLine');
    await page.press('Tarik kembali');
    await page.find('#withdraw-question');
    return page;
  },
  'asking whether it arrived': () => unheard('Tarik kembali', { answers: { openTracking: never } }),
  'not there, and about to be wiped': async () => {
    const page = await unheard('Tarik kembali', { answers: { openTracking: () => ({ refuse: 'wrong-tracking-code' }) } });
    await page.says('belum sampai kepada kami');
    return page;
  },
  'nobody knows whether it arrived, and it is to be withdrawn': async () => {
    const page = await unheard('Tarik kembali', { answers: lineCut });
    await page.says('mungkin sudah sampai');
    return page;
  },
  'nobody knows whether it arrived, and it is to be changed': async () => {
    const page = await unheard('Ubah', { answers: lineCut });
    await page.press('Tanyakan lagi');
    await page.says('mungkin sudah sampai');
    return page;
  },
  'wiped while nobody knows whether it arrived': async () => {
    const page = await unheard('Tarik kembali', { answers: lineCut });
    await page.press('Hapus dari perangkat ini');
    await page.says('Sudah dihapus dari perangkat ini');
    return page;
  },
  'arrived after all, with what was written since': async () => {
    const page = await unheard('Tarik kembali', { filed: 'sampah' });
    await page.find('.qr');
    return page;
  },
  'the receipt, asked whether its code is kept': async () => {
    const page = await sent();
    await page.press('Tulis aduan lain');
    await page.find('#leave-question');
    return page;
  },
  'refused by the server': async () => {
    const page = await begin('sampah menumpuk', { answers: { createComplaint: () => ({ refuse: 'invalid-input' }) } });
    await page.press('Kirim aduan');
    await page.find('#failed');
    return page;
  },
  'the receipt with its proof': async () => {
    const page = await sent();
    await page.open('proof');
    for (const button of page.root.querySelectorAll<HTMLButtonElement>('.proof button, .keep button'))
      if (button.textContent?.trim() === 'Jadikan gambar') button.click();
    await page.find('.proof img');
    return page;
  },
  'another draft': async () => {
    const page = await begin('lampu mati di depan pasar');
    await page.says('Tersimpan di');
    await page.open('drafting');
    await page.press('Tulis aduan lain');
    await page.find('textarea:placeholder-shown, textarea');
    await page.press('Aduan Anda yang lain (1)');
    await page.press('Hapus');
    await page.find('#drafts-confirm');
    return page;
  },
  'a shared device': async () => {
    const page = await begin('sampah menumpuk');
    await page.open('drafting');
    await tick(page, '.drafting input[type="checkbox"]');
    await page.says('tidak disimpan di perangkat ini');
    return page;
  },
  'on a page that is not the city’s own': async () => {
    const page = await begin('', { attributes: { api: 'https://aduan.kota.example' } });
    await page.write('sampah menumpuk');
    await page.open('identity');
    return page;
  },
  'asked for a code': async () => {
    const page = await following({ openTracking: () => ({ refuse: 'wrong-tracking-code' }) });
    await page.find('#track-error');
    return page;
  },
  following: opened,
  'following, with an answer that has no words': async () => {
    const page = await opened();
    await page.press('Kirim balasan');
    await page.find('#reply-error');
    return page;
  },
};

/** Sent without an answer, and asked whether it arrived by whoever presses; `filed`: with these words. */
async function unheard(press: string, { filed, answers = {} }: { filed?: string; answers?: MockAnswers } = {}): Promise<FormPage> {
  const page = await begin('sampah menumpuk', {
    answers: { createComplaint: () => Response.error(), getFilingProof: { ...exampleProof, text: filed ?? exampleProof.text }, ...answers },
  });
  await page.press('Kirim aduan');
  await page.find('#queued-title');
  await page.press(press);
  await page.find('#arrival');
  return page;
}
const lineCut: MockAnswers = { openTracking: () => Response.error() };

async function withPhotosSending(): Promise<FormPage> {
  const page = await begin('sampah menumpuk', { answers: { createUpload: never } });
  await page.open('photos');
  await page.pick([await testPhoto({ width: 240, height: 120 })]);
  await page.find('.thumbnails li');
  await page.press('Kirim aduan');
  await until(() => page.root.querySelector('.uploads li'), 'the files that are sent');
  return page;
}
