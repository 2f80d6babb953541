import { su as errors } from '@kotak-aduan/api-client/messages/su';
import { filingProofSu } from '@kotak-aduan/api-client/messages/filing-proof-su';
import { whoKnowsSu } from '@kotak-aduan/api-client/messages/who-knows-su';
import { whoReadsSu } from '@kotak-aduan/api-client/messages/who-reads-su';
import { frameSu } from './su/frame.ts';
import { notFoundSu } from './su/not-found.ts';
import type { PageTexts } from './indonesian.ts';

/** Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts */
export const sundanese: PageTexts = {
  errors,
  filingProof: filingProofSu,
  frame: frameSu,
  notFound: notFoundSu,
  whoKnows: whoKnowsSu,
  whoReads: whoReadsSu,
};
