import { channelListEn } from '@kotak-aduan/api-client/messages/channel-list-en';
import { followingEn } from '@kotak-aduan/api-client/messages/following-en';
import { en as errors } from '@kotak-aduan/api-client/messages/en';
import { filingProofEn } from '@kotak-aduan/api-client/messages/filing-proof-en';
import { whoKnowsEn } from '@kotak-aduan/api-client/messages/who-knows-en';
import { whoReadsEn } from '@kotak-aduan/api-client/messages/who-reads-en';
import { accessibilityEn } from './en/accessibility.ts';
import { channelsEn } from './en/channels.ts';
import { claimEn } from './en/claim.ts';
import { filesEn } from './en/files.ts';
import { formEn } from './en/form.ts';
import { frameEn } from './en/frame.ts';
import { homeEn } from './en/home.ts';
import { notFoundEn } from './en/not-found.ts';
import { personEn } from './en/person.ts';
import { placeEn } from './en/place.ts';
import { posterEn } from './en/poster.ts';
import { problemsEn } from './en/problems.ts';
import { receivedEn } from './en/received.ts';
import { secondStepEn } from './en/second-step.ts';
import type { PageTexts } from './indonesian.ts';

export const english: PageTexts = {
  accessibility: accessibilityEn,
  channelList: channelListEn,
  channels: channelsEn,
  claim: claimEn,
  errors,
  files: filesEn,
  filingProof: filingProofEn,
  following: followingEn,
  form: formEn,
  frame: frameEn,
  home: homeEn,
  notFound: notFoundEn,
  person: personEn,
  place: placeEn,
  poster: posterEn,
  problems: problemsEn,
  received: receivedEn,
  secondStep: secondStepEn,
  whoKnows: whoKnowsEn,
  whoReads: whoReadsEn,
};
