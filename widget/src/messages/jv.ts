import { jv as errorTexts } from '@kotak-aduan/api-client/messages/jv';
import { arrivalJv } from './jv/arrival.ts';
import { coverJv } from './jv/cover.ts';
import { dangerJv } from './jv/danger.ts';
import { dictationJv } from './jv/dictation.ts';
import { draftsJv } from './jv/drafts.ts';
import { filesJv } from './jv/files.ts';
import { foldedJv } from './jv/folded.ts';
import { jv } from './jv/form.ts';
import { fullProofJv } from './jv/full-proof.ts';
import { languageJv } from './jv/language.ts';
import { mapJv } from './jv/map.ts';
import { mediaJv } from './jv/media.ts';
import { notListedJv } from './jv/not-listed.ts';
import { numbersJv } from './jv/numbers.ts';
import { officialJv } from './jv/official.ts';
import { onBehalfJv } from './jv/on-behalf.ts';
import { placeJv } from './jv/place.ts';
import { questionsJv } from './jv/questions.ts';
import { receiptJv } from './jv/receipt.ts';
import { refusalJv } from './jv/refusal.ts';
import { timesJv } from '@kotak-aduan/api-client/messages/times-jv';
import { trackingJv } from './jv/tracking.ts';
import { voiceJv } from './jv/voice.ts';
import type { Language } from './messages-for.ts';

/**
 * Krama Jawa, seperti di loket di Solo. Belum diperiksa penutur asli.
 *
 * Kata yang dipakai: aduan (seperti ULAS, Unit Layanan Aduan Surakarta; bukan "wadulan", yang ngoko), panjenengan = Anda, kula = kami,
 * petugas, instansi, kecamatan, kelurahan, kode lacak, draf, berkas (tetap), asma = nama pelapor, kadhelikaken = disembunyikan,
 * seratan = tulisan, panggenan = tempat, swanten = suara, wangsulan = jawaban, balesan = balasan, kintun = kirim, simpen = simpan,
 * busak = hapus, bikak = buka, priksa = periksa, pencet = tekan, pedhot = terputus, kaca = halaman, kitha = kota, piranti = perangkat,
 * katampi = diterima, dipuntangani = ditangani, rampung = selesai, bebaya = bahaya, sidhik = sidik, tabuh = pukul, ampun = jangan.
 * Ditulis tanpa tanda é dan è; hanya "kèndel" (berhenti) memakainya, karena "kendel" berarti berani.
 */
export const javanese: Language = {
  code: 'jv',
  texts: jv,
  errorTexts,
  trackingTexts: trackingJv,
  partTexts: {
    arrival: arrivalJv,
    cover: coverJv,
    danger: dangerJv,
    dictation: dictationJv,
    drafts: draftsJv,
    files: filesJv,
    folded: foldedJv,
    fullProof: fullProofJv,
    language: languageJv,
    map: mapJv,
    media: mediaJv,
    notListed: notListedJv,
    numbers: numbersJv,
    official: officialJv,
    onBehalf: onBehalfJv,
    place: placeJv,
    questions: questionsJv,
    receipt: receiptJv,
    refusal: refusalJv,
    voice: voiceJv,
  },
  dateWords: timesJv,
};
