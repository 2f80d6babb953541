import { su as errorTexts } from '@kotak-aduan/api-client/messages/su';
import type { Language } from './messages-for.ts';
import { arrivalSu } from './su/arrival.ts';
import { coverSu } from './su/cover.ts';
import { dangerSu } from './su/danger.ts';
import { dictationSu } from './su/dictation.ts';
import { draftsSu } from './su/drafts.ts';
import { filesSu } from './su/files.ts';
import { foldedSu } from './su/folded.ts';
import { su } from './su/form.ts';
import { fullProofSu } from './su/full-proof.ts';
import { languageSu } from './su/language.ts';
import { mapSu } from './su/map.ts';
import { mediaSu } from './su/media.ts';
import { notListedSu } from './su/not-listed.ts';
import { numbersSu } from './su/numbers.ts';
import { officialSu } from './su/official.ts';
import { onBehalfSu } from './su/on-behalf.ts';
import { placeSu } from './su/place.ts';
import { questionsSu } from './su/questions.ts';
import { receiptSu } from './su/receipt.ts';
import { refusalSu } from './su/refusal.ts';
import { timesSu } from '@kotak-aduan/api-client/messages/times-su';
import { trackingSu } from './su/tracking.ts';
import { voiceSu } from './su/voice.ts';

/**
 * Basa Sunda lemes. Belum diperiksa penutur asli.
 *
 * Kata yang dipakai: aduan (bukan "wadul", yang di sini berarti bohong), anjeun = Anda, simkuring = kami (lebih sering pasif), abdi = saya,
 * patugas, instansi, kacamatan, kalurahan, kode lacak, draf, berkas (tetap), nami = nama, disumputkeun = disembunyikan, seratan = tulisan,
 * tempat, soanten = suara, waleran = jawaban dan balasan, kintun = kirim, simpen = simpan, hapus (bukan "pupus"), buka, pariksa = periksa,
 * pencét = tekan, pegat = terputus, kaca = halaman, kota, parangkat = perangkat, ditampi = diterima, diurus = ditangani, réngsé = selesai,
 * bahaya, sidik, tabuh = pukul, ulah = jangan, kénging = boleh, kedah = harus, peryogi = perlu.
 */
export const sundanese: Language = {
  code: 'su',
  texts: su,
  errorTexts,
  trackingTexts: trackingSu,
  partTexts: {
    arrival: arrivalSu,
    cover: coverSu,
    danger: dangerSu,
    dictation: dictationSu,
    drafts: draftsSu,
    files: filesSu,
    folded: foldedSu,
    fullProof: fullProofSu,
    language: languageSu,
    map: mapSu,
    media: mediaSu,
    notListed: notListedSu,
    numbers: numbersSu,
    official: officialSu,
    onBehalf: onBehalfSu,
    place: placeSu,
    questions: questionsSu,
    receipt: receiptSu,
    refusal: refusalSu,
    voice: voiceSu,
  },
  dateWords: timesSu,
};
