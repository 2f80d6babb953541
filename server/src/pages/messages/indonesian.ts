import { id as errors } from '@kotak-aduan/api-client/messages/id';
import { filingProofId } from '@kotak-aduan/api-client/messages/filing-proof-id';
import { whoKnowsId } from '@kotak-aduan/api-client/messages/who-knows-id';
import { whoReadsId } from '@kotak-aduan/api-client/messages/who-reads-id';
import { frameId } from './id/frame.ts';
import { notFoundId } from './id/not-found.ts';

/** All that the pages without JavaScript say: the source, and the type that every other language must fit. */
export const indonesian = {
  errors,
  filingProof: filingProofId,
  frame: frameId,
  notFound: notFoundId,
  whoKnows: whoKnowsId,
  whoReads: whoReadsId,
};
export type PageTexts = typeof indonesian;
