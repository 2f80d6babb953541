import { acceptClaim } from './accept-claim.ts';
import { allowSites } from './allow-sites.ts';
import { answerAdvice } from './answer-advice.ts';
import { archiveCase } from './archive-case.ts';
import { askAdvice } from './ask-advice.ts';
import { askForInfo } from './ask-for-info.ts';
import { changeSupport } from './change-support.ts';
import { confirmCodeRequest } from './confirm-code-request.ts';
import { countUnanswered } from './count-unanswered.ts';
import { createClaim } from './create-claim.ts';
import { createClipFile } from './create-clip-file.ts';
import { createClipReport } from './create-clip-report.ts';
import { createClip } from './create-clip.ts';
import { createEvidence } from './create-evidence.ts';
import { createNote } from './create-note.ts';
import { createReply } from './create-reply.ts';
import { createSession } from './create-session.ts';
import { deleteSession } from './delete-session.ts';
import { findClips } from './find-clips.ts';
import { findNotComplaints } from './find-not-complaints.ts';
import { forwardCase } from './forward-case.ts';
import { getCase } from './get-case.ts';
import { getClipEvidence } from './get-clip-evidence.ts';
import { getReadingRules } from './get-reading-rules.ts';
import { getSession } from './get-session.ts';
import { handleOnTheSpot } from './handle-on-the-spot.ts';
import { handBackCase } from './hand-back-case.ts';
import { joinClip } from './join-clip.ts';
import { listAdvice } from './list-advice.ts';
import { listCases } from './list-cases.ts';
import { listClaims } from './list-claims.ts';
import { listAccounts } from './list-accounts.ts';
import { noteAccount } from './note-account.ts';
import { decideAccount } from './decide-account.ts';
import { listClipReports } from './list-clip-reports.ts';
import { listCodeRequests } from './list-code-requests.ts';
import { listDuplicates } from './list-duplicates.ts';
import { listSites } from './list-sites.ts';
import { mergeCase } from './merge-case.ts';
import { publicOperations } from './public-operations.ts';
import { markNotComplaint } from './mark-not-complaint.ts';
import { recordNotice } from './record-notice.ts';
import { recordSocialReply } from './record-social-reply.ts';
import { refuseCodeRequest } from './refuse-code-request.ts';
import { refuseSite } from './refuse-site.ts';
import { rejectCase } from './reject-case.ts';
import { reopenCase } from './reopen-case.ts';
import { requestSite } from './request-site.ts';
import { resolveCase } from './resolve-case.ts';
import { resumeCase } from './resume-case.ts';
import { unmergeComplaint } from './unmerge-complaint.ts';
import { verifyCase } from './verify-case.ts';

/** Every operation by its id. The shape test checks that none is missing here. */
export const operations = {
  ...publicOperations,
  // Public too; the shell on an agency's page sends it without a client, so the form need not carry it.
  requestSite,
  // And this one the page behind a clip's private link.
  createClaim,
  createSession,
  getSession,
  deleteSession,
  createClipFile,
  createClip,
  findClips,
  getReadingRules,
  createClipReport,
  recordSocialReply,
  joinClip,
  findNotComplaints,
  markNotComplaint,
  countUnanswered,
  listClaims,
  acceptClaim,
  listCases,
  getCase,
  getClipEvidence,
  verifyCase,
  forwardCase,
  createReply,
  createNote,
  resolveCase,
  askForInfo,
  resumeCase,
  rejectCase,
  reopenCase,
  archiveCase,
  handleOnTheSpot,
  handBackCase,
  changeSupport,
  askAdvice,
  listAdvice,
  answerAdvice,
  listDuplicates,
  mergeCase,
  unmergeComplaint,
  recordNotice,
  createEvidence,
  listCodeRequests,
  confirmCodeRequest,
  refuseCodeRequest,
  listSites,
  allowSites,
  refuseSite,
  listClipReports,
  listAccounts,
  noteAccount,
  decideAccount,
} as const;

export type Operations = typeof operations;
export type OperationId = keyof Operations;
