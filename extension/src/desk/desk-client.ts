import type { Client } from '@kotak-aduan/api-client';

/** The operations that the desk calls. */
export type DeskOperationId =
  | 'createSession'
  | 'getSession'
  | 'deleteSession'
  | 'getCity'
  | 'listCases'
  | 'getCase'
  | 'getClipEvidence'
  | 'verifyCase'
  | 'forwardCase'
  | 'createReply'
  | 'createNote'
  | 'resolveCase'
  | 'askForInfo'
  | 'resumeCase'
  | 'rejectCase'
  | 'reopenCase'
  | 'archiveCase'
  | 'handBackCase'
  | 'changeSupport'
  | 'askAdvice'
  | 'listAdvice'
  | 'answerAdvice'
  | 'listDuplicates'
  | 'mergeCase'
  | 'unmergeComplaint'
  | 'recordNotice'
  | 'createEvidence'
  | 'listCodeRequests'
  | 'confirmCodeRequest'
  | 'refuseCodeRequest'
  | 'listClaims'
  | 'acceptClaim'
  | 'handleOnTheSpot'
  | 'listSites'
  | 'allowSites'
  | 'refuseSite'
  | 'listClipReports';

/** The part of the api-client that the desk needs, so that a test can give another. */
export type DeskClient = Pick<Client, DeskOperationId>;
