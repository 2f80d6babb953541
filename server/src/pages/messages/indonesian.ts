import { channelListId } from '@kotak-aduan/api-client/messages/channel-list-id';
import { filingProofId } from '@kotak-aduan/api-client/messages/filing-proof-id';
import { followingId } from '@kotak-aduan/api-client/messages/following-id';
import { id as errors } from '@kotak-aduan/api-client/messages/id';
import { whoKnowsId } from '@kotak-aduan/api-client/messages/who-knows-id';
import { whoReadsId } from '@kotak-aduan/api-client/messages/who-reads-id';
import { accessibilityId } from './id/accessibility.ts';
import { answersId } from './id/answers.ts';
import { channelsId } from './id/channels.ts';
import { claimId } from './id/claim.ts';
import { filesId } from './id/files.ts';
import { formId } from './id/form.ts';
import { frameId } from './id/frame.ts';
import { homeId } from './id/home.ts';
import { newCodeId } from './id/new-code.ts';
import { notFoundId } from './id/not-found.ts';
import { noticeId } from './id/notice.ts';
import { personId } from './id/person.ts';
import { placeId } from './id/place.ts';
import { posterId } from './id/poster.ts';
import { problemsId } from './id/problems.ts';
import { proofId } from './id/proof.ts';
import { receivedId } from './id/received.ts';
import { secondStepId } from './id/second-step.ts';
import { trackingId } from './id/tracking.ts';

/** All that the pages without JavaScript say: the source, and the type that every other language must fit. */
export const indonesian = {
  errors,
  accessibility: accessibilityId,
  answers: answersId,
  channelList: channelListId,
  channels: channelsId,
  claim: claimId,
  files: filesId,
  filingProof: filingProofId,
  following: followingId,
  form: formId,
  frame: frameId,
  home: homeId,
  newCode: newCodeId,
  notFound: notFoundId,
  notice: noticeId,
  person: personId,
  place: placeId,
  poster: posterId,
  problems: problemsId,
  proof: proofId,
  received: receivedId,
  secondStep: secondStepId,
  tracking: trackingId,
  whoKnows: whoKnowsId,
  whoReads: whoReadsId,
};
export type PageTexts = typeof indonesian;
