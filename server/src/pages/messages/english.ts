import { channelListEn } from '@kotak-aduan/api-client/messages/channel-list-en';
import { en as errors } from '@kotak-aduan/api-client/messages/en';
import { filingProofEn } from '@kotak-aduan/api-client/messages/filing-proof-en';
import { followingEn } from '@kotak-aduan/api-client/messages/following-en';
import { whoKnowsEn } from '@kotak-aduan/api-client/messages/who-knows-en';
import { whoReadsEn } from '@kotak-aduan/api-client/messages/who-reads-en';
import { accessibilityEn } from './en/accessibility.ts';
import { answersEn } from './en/answers.ts';
import { channelsEn } from './en/channels.ts';
import { claimEn } from './en/claim.ts';
import { filesEn } from './en/files.ts';
import { formEn } from './en/form.ts';
import { frameEn } from './en/frame.ts';
import { homeEn } from './en/home.ts';
import { newCodeEn } from './en/new-code.ts';
import { notFoundEn } from './en/not-found.ts';
import { noticeEn } from './en/notice.ts';
import { personEn } from './en/person.ts';
import { placeEn } from './en/place.ts';
import { posterEn } from './en/poster.ts';
import { problemsEn } from './en/problems.ts';
import { proofEn } from './en/proof.ts';
import { receivedEn } from './en/received.ts';
import { secondStepEn } from './en/second-step.ts';
import { trackingEn } from './en/tracking.ts';
import type { PageTexts } from './indonesian.ts';

export const english: PageTexts = {
  errors,
  accessibility: accessibilityEn,
  answers: answersEn,
  channelList: channelListEn,
  channels: channelsEn,
  claim: claimEn,
  files: filesEn,
  filingProof: filingProofEn,
  following: followingEn,
  form: formEn,
  frame: frameEn,
  home: homeEn,
  newCode: newCodeEn,
  notFound: notFoundEn,
  notice: noticeEn,
  person: personEn,
  place: placeEn,
  poster: posterEn,
  problems: problemsEn,
  proof: proofEn,
  received: receivedEn,
  secondStep: secondStepEn,
  tracking: trackingEn,
  whoKnows: whoKnowsEn,
  whoReads: whoReadsEn,
};
