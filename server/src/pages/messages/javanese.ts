import { channelListJv } from '@kotak-aduan/api-client/messages/channel-list-jv';
import { filingProofJv } from '@kotak-aduan/api-client/messages/filing-proof-jv';
import { followingJv } from '@kotak-aduan/api-client/messages/following-jv';
import { jv as errors } from '@kotak-aduan/api-client/messages/jv';
import { whoKnowsJv } from '@kotak-aduan/api-client/messages/who-knows-jv';
import { whoReadsJv } from '@kotak-aduan/api-client/messages/who-reads-jv';
import { accessibilityJv } from './jv/accessibility.ts';
import { answersJv } from './jv/answers.ts';
import { channelsJv } from './jv/channels.ts';
import { claimJv } from './jv/claim.ts';
import { filesJv } from './jv/files.ts';
import { formJv } from './jv/form.ts';
import { frameJv } from './jv/frame.ts';
import { homeJv } from './jv/home.ts';
import { newCodeJv } from './jv/new-code.ts';
import { notFoundJv } from './jv/not-found.ts';
import { noticeJv } from './jv/notice.ts';
import { personJv } from './jv/person.ts';
import { placeJv } from './jv/place.ts';
import { posterJv } from './jv/poster.ts';
import { problemsJv } from './jv/problems.ts';
import { proofJv } from './jv/proof.ts';
import { receivedJv } from './jv/received.ts';
import { secondStepJv } from './jv/second-step.ts';
import { trackingJv } from './jv/tracking.ts';
import type { PageTexts } from './indonesian.ts';

/** Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts */
export const javanese: PageTexts = {
  errors,
  accessibility: accessibilityJv,
  answers: answersJv,
  channelList: channelListJv,
  channels: channelsJv,
  claim: claimJv,
  files: filesJv,
  filingProof: filingProofJv,
  following: followingJv,
  form: formJv,
  frame: frameJv,
  home: homeJv,
  newCode: newCodeJv,
  notFound: notFoundJv,
  notice: noticeJv,
  person: personJv,
  place: placeJv,
  poster: posterJv,
  problems: problemsJv,
  proof: proofJv,
  received: receivedJv,
  secondStep: secondStepJv,
  tracking: trackingJv,
  whoKnows: whoKnowsJv,
  whoReads: whoReadsJv,
};
