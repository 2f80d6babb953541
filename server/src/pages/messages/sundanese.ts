import { channelListSu } from '@kotak-aduan/api-client/messages/channel-list-su';
import { filingProofSu } from '@kotak-aduan/api-client/messages/filing-proof-su';
import { followingSu } from '@kotak-aduan/api-client/messages/following-su';
import { su as errors } from '@kotak-aduan/api-client/messages/su';
import { whoKnowsSu } from '@kotak-aduan/api-client/messages/who-knows-su';
import { whoReadsSu } from '@kotak-aduan/api-client/messages/who-reads-su';
import { accessibilitySu } from './su/accessibility.ts';
import { answersSu } from './su/answers.ts';
import { channelsSu } from './su/channels.ts';
import { claimSu } from './su/claim.ts';
import { filesSu } from './su/files.ts';
import { formSu } from './su/form.ts';
import { frameSu } from './su/frame.ts';
import { homeSu } from './su/home.ts';
import { newCodeSu } from './su/new-code.ts';
import { notFoundSu } from './su/not-found.ts';
import { noticeSu } from './su/notice.ts';
import { personSu } from './su/person.ts';
import { placeSu } from './su/place.ts';
import { posterSu } from './su/poster.ts';
import { problemsSu } from './su/problems.ts';
import { proofSu } from './su/proof.ts';
import { receivedSu } from './su/received.ts';
import { secondStepSu } from './su/second-step.ts';
import { trackingSu } from './su/tracking.ts';
import type { PageTexts } from './indonesian.ts';

/** Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts */
export const sundanese: PageTexts = {
  errors,
  accessibility: accessibilitySu,
  answers: answersSu,
  channelList: channelListSu,
  channels: channelsSu,
  claim: claimSu,
  files: filesSu,
  filingProof: filingProofSu,
  following: followingSu,
  form: formSu,
  frame: frameSu,
  home: homeSu,
  newCode: newCodeSu,
  notFound: notFoundSu,
  notice: noticeSu,
  person: personSu,
  place: placeSu,
  poster: posterSu,
  problems: problemsSu,
  proof: proofSu,
  received: receivedSu,
  secondStep: secondStepSu,
  tracking: trackingSu,
  whoKnows: whoKnowsSu,
  whoReads: whoReadsSu,
};
