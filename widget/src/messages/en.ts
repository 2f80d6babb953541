import { en as errorTexts } from '@kotak-aduan/api-client/messages/en';
import { arrivalEn } from './en/arrival.ts';
import { coverEn } from './en/cover.ts';
import { dangerEn } from './en/danger.ts';
import { dictationEn } from './en/dictation.ts';
import { draftsEn } from './en/drafts.ts';
import { filesEn } from './en/files.ts';
import { foldedEn } from './en/folded.ts';
import { en } from './en/form.ts';
import { fullProofEn } from './en/full-proof.ts';
import { languageEn } from './en/language.ts';
import { mapEn } from './en/map.ts';
import { mediaEn } from './en/media.ts';
import { notListedEn } from './en/not-listed.ts';
import { numbersEn } from './en/numbers.ts';
import { officialEn } from './en/official.ts';
import { onBehalfEn } from './en/on-behalf.ts';
import { placeEn } from './en/place.ts';
import { questionsEn } from './en/questions.ts';
import { receiptEn } from './en/receipt.ts';
import { refusalEn } from './en/refusal.ts';
import { trackingEn } from './en/tracking.ts';
import { voiceEn } from './en/voice.ts';
import type { Language } from './messages-for.ts';

export const english: Language = {
  code: 'en',
  texts: en,
  errorTexts,
  trackingTexts: trackingEn,
  partTexts: {
    arrival: arrivalEn,
    cover: coverEn,
    danger: dangerEn,
    dictation: dictationEn,
    drafts: draftsEn,
    files: filesEn,
    folded: foldedEn,
    fullProof: fullProofEn,
    language: languageEn,
    map: mapEn,
    media: mediaEn,
    notListed: notListedEn,
    numbers: numbersEn,
    official: officialEn,
    onBehalf: onBehalfEn,
    place: placeEn,
    questions: questionsEn,
    receipt: receiptEn,
    refusal: refusalEn,
    voice: voiceEn,
  },
  // Between hours and minutes; English as written in Indonesia has a dot there.
  dateWords: { '.': ':' },
};
