import type { Dependencies } from '../dependencies.ts';
import { acceptClaimRoute } from './accept-claim.ts';
import { decideAccountRoute } from './decide-account.ts';
import { listAccountsRoute } from './list-accounts.ts';
import { noteAccountRoute } from './note-account.ts';
import { allowSitesRoute } from './allow-sites.ts';
import { answerAdviceRoute } from './answer-advice.ts';
import { archiveCaseRoute } from './archive-case.ts';
import { askAdviceRoute } from './ask-advice.ts';
import { askForInfoRoute } from './ask-for-info.ts';
import { changeSupportRoute } from './change-support.ts';
import { confirmCodeRequestRoute } from './confirm-code-request.ts';
import { confirmResolutionRoute } from './confirm-resolution.ts';
import { countUnansweredRoute } from './count-unanswered.ts';
import { createCitizenReplyRoute } from './create-citizen-reply.ts';
import { createClaimRoute } from './create-claim.ts';
import { createClipFileRoute } from './create-clip-file.ts';
import { createClipReportRoute } from './create-clip-report.ts';
import { createClipRoute } from './create-clip.ts';
import { createComplaintRoute } from './create-complaint.ts';
import { createEvidenceRoute } from './create-evidence.ts';
import { createNoteRoute } from './create-note.ts';
import { createReplyRoute } from './create-reply.ts';
import { createSessionRoute } from './create-session.ts';
import { createUploadRoute } from './create-upload.ts';
import { deleteSessionRoute } from './delete-session.ts';
import { disputeResolutionRoute } from './dispute-resolution.ts';
import { findClipsRoute } from './find-clips.ts';
import { findNotComplaintsRoute } from './find-not-complaints.ts';
import { forwardCaseRoute } from './forward-case.ts';
import { getCapabilitiesRoute } from './get-capabilities.ts';
import { getCaseRoute } from './get-case.ts';
import { getChallengeRoute } from './get-challenge.ts';
import { getCityRoute } from './get-city.ts';
import { getClipEvidenceRoute } from './get-clip-evidence.ts';
import { getFilingProofRoute } from './get-filing-proof.ts';
import { getOwnDataRoute } from './get-own-data.ts';
import { getReadingRulesRoute } from './get-reading-rules.ts';
import { getSessionRoute } from './get-session.ts';
import { getTrackedCaseRoute } from './get-tracked-case.ts';
import { handleOnTheSpotRoute } from './handle-on-the-spot.ts';
import { handBackCaseRoute } from './hand-back-case.ts';
import { joinClipRoute } from './join-clip.ts';
import { listAdviceRoute } from './list-advice.ts';
import { listCasesRoute } from './list-cases.ts';
import { listClaimsRoute } from './list-claims.ts';
import { listClipReportsRoute } from './list-clip-reports.ts';
import { listCodeRequestsRoute } from './list-code-requests.ts';
import { listDuplicatesRoute } from './list-duplicates.ts';
import { listOfficialAccountsRoute } from './list-official-accounts.ts';
import { listPlacesRoute } from './list-places.ts';
import { listSitesRoute } from './list-sites.ts';
import { markNotComplaintRoute } from './mark-not-complaint.ts';
import { openTrackingRoute } from './open-tracking.ts';
import { mergeCaseRoute } from './merge-case.ts';
import { rateAnswerRoute } from './rate-answer.ts';
import { recordNoticeRoute } from './record-notice.ts';
import { recordSocialReplyRoute } from './record-social-reply.ts';
import { refuseCodeRequestRoute } from './refuse-code-request.ts';
import { refuseSiteRoute } from './refuse-site.ts';
import { rejectCaseRoute } from './reject-case.ts';
import { reopenCaseRoute } from './reopen-case.ts';
import { requestNewCodeRoute } from './request-new-code.ts';
import { requestRightRoute } from './request-right.ts';
import { requestSiteRoute } from './request-site.ts';
import { resolveCaseRoute } from './resolve-case.ts';
import { resumeCaseRoute } from './resume-case.ts';
import { unmergeComplaintRoute } from './unmerge-complaint.ts';
import { verifyCaseRoute } from './verify-case.ts';
import { withdrawContactRoute } from './withdraw-contact.ts';
import type { Route } from './route.ts';

/** Every operation that this server has. */
export function allRoutes(dependencies: Dependencies): readonly Route[] {
  const routes: readonly Route[] = [
    // Public: citizens.
    getCapabilitiesRoute(() => routes),
    getCityRoute(dependencies),
    listPlacesRoute(dependencies),
    createUploadRoute(dependencies),
    getChallengeRoute(dependencies),
    createComplaintRoute(dependencies),
    openTrackingRoute(dependencies),
    getTrackedCaseRoute(dependencies),
    getFilingProofRoute(dependencies),
    createCitizenReplyRoute(dependencies),
    confirmResolutionRoute(dependencies),
    disputeResolutionRoute(dependencies),
    rateAnswerRoute(dependencies),
    withdrawContactRoute(dependencies),
    requestRightRoute(dependencies),
    getOwnDataRoute(dependencies),
    requestNewCodeRoute(dependencies),
    listOfficialAccountsRoute(dependencies),
    requestSiteRoute(dependencies),
    createClaimRoute(dependencies),
    // Clip: the extension.
    createSessionRoute(dependencies),
    getSessionRoute(dependencies),
    deleteSessionRoute(dependencies),
    createClipFileRoute(dependencies),
    createClipRoute(dependencies),
    findClipsRoute(dependencies),
    getReadingRulesRoute(dependencies),
    createClipReportRoute(dependencies),
    recordSocialReplyRoute(dependencies),
    joinClipRoute(dependencies),
    findNotComplaintsRoute(dependencies),
    markNotComplaintRoute(dependencies),
    countUnansweredRoute(dependencies),
    listClaimsRoute(dependencies),
    acceptClaimRoute(dependencies),
    // Desk: operators.
    listCasesRoute(dependencies),
    getCaseRoute(dependencies),
    getClipEvidenceRoute(dependencies),
    verifyCaseRoute(dependencies),
    forwardCaseRoute(dependencies),
    createReplyRoute(dependencies),
    createNoteRoute(dependencies),
    resolveCaseRoute(dependencies),
    askForInfoRoute(dependencies),
    resumeCaseRoute(dependencies),
    rejectCaseRoute(dependencies),
    reopenCaseRoute(dependencies),
    archiveCaseRoute(dependencies),
    handleOnTheSpotRoute(dependencies),
    handBackCaseRoute(dependencies),
    changeSupportRoute(dependencies),
    listDuplicatesRoute(dependencies),
    mergeCaseRoute(dependencies),
    unmergeComplaintRoute(dependencies),
    askAdviceRoute(dependencies),
    listAdviceRoute(dependencies),
    answerAdviceRoute(dependencies),
    recordNoticeRoute(dependencies),
    createEvidenceRoute(dependencies),
    listCodeRequestsRoute(dependencies),
    confirmCodeRequestRoute(dependencies),
    refuseCodeRequestRoute(dependencies),
    listSitesRoute(dependencies),
    allowSitesRoute(dependencies),
    listAccountsRoute(dependencies),
    noteAccountRoute(dependencies),
    decideAccountRoute(dependencies),
    refuseSiteRoute(dependencies),
    listClipReportsRoute(dependencies),
  ];
  return routes;
}
