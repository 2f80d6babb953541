import { en as errors } from '@kotak-aduan/api-client/messages/en';
import { filingProofEn } from '@kotak-aduan/api-client/messages/filing-proof-en';
import { whoKnowsEn } from '@kotak-aduan/api-client/messages/who-knows-en';
import { whoReadsEn } from '@kotak-aduan/api-client/messages/who-reads-en';
import { frameEn } from './en/frame.ts';
import { notFoundEn } from './en/not-found.ts';
import type { PageTexts } from './indonesian.ts';

export const english: PageTexts = {
  errors,
  filingProof: filingProofEn,
  frame: frameEn,
  notFound: notFoundEn,
  whoKnows: whoKnowsEn,
  whoReads: whoReadsEn,
};
