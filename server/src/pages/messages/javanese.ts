import { jv as errors } from '@kotak-aduan/api-client/messages/jv';
import { filingProofJv } from '@kotak-aduan/api-client/messages/filing-proof-jv';
import { whoKnowsJv } from '@kotak-aduan/api-client/messages/who-knows-jv';
import { whoReadsJv } from '@kotak-aduan/api-client/messages/who-reads-jv';
import { frameJv } from './jv/frame.ts';
import { notFoundJv } from './jv/not-found.ts';
import type { PageTexts } from './indonesian.ts';

/** Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts */
export const javanese: PageTexts = {
  errors,
  filingProof: filingProofJv,
  frame: frameJv,
  notFound: notFoundJv,
  whoKnows: whoKnowsJv,
  whoReads: whoReadsJv,
};
