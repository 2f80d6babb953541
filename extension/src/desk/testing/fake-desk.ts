import { MemoryDraftStore, type DraftStore } from '@kotak-aduan/api-client/drafts';
import type { DeskClient } from '../desk-client.ts';
import type { DeskHost, KeptSession } from '../desk-host.ts';
import { CodedError } from './coded-error.ts';
import { sampleCase, sampleCity, sampleOperator } from './sample-case.ts';

export interface FakeDesk extends DeskHost {
  readonly kept: (KeptSession | null)[];
  readonly drafts: DraftStore;
}

/** A desk without a server: every operation answers with the sample, or with what the test gives. */
export function fakeDesk({ client = {}, ...changes }: Partial<Omit<DeskHost, 'client'>> & { client?: Partial<DeskClient> } = {}): FakeDesk {
  const kept: FakeDesk['kept'] = [];
  const drafts = new MemoryDraftStore();
  let ids = 0;
  return {
    kept,
    drafts,
    client: {
      createSession: async () => ({ operator: sampleOperator, token: null, expiresAt: '2026-11-22T10:00:00.000Z' }),
      getSession: async () => sampleOperator,
      deleteSession: async () => undefined,
      getCity: async () => sampleCity,
      listCases: async () => ({ cases: [sampleCase()], nextCursor: null }),
      getCase: async () => sampleCase(),
      getClipEvidence: async () => ({ evidence: null }),
      verifyCase: async () => sampleCase({ state: 'verified' }),
      forwardCase: async () => sampleCase(),
      createReply: async () => sampleCase(),
      createNote: async () => sampleCase(),
      resolveCase: async () => sampleCase({ state: 'resolved' }),
      askForInfo: async () => sampleCase({ state: 'needs-info' }),
      resumeCase: async () => sampleCase(),
      rejectCase: async () => sampleCase({ state: 'rejected' }),
      reopenCase: async () => sampleCase({ state: 'verified' }),
      handBackCase: async () => sampleCase({ state: 'verified' }),
      changeSupport: async () => sampleCase(),
      askAdvice: async () => sampleCase(),
      listAdvice: async () => ({ requests: [] }),
      answerAdvice: async () => ({ requests: [] }),
      archiveCase: async () => sampleCase({ state: 'archived' }),
      listDuplicates: async () => ({ duplicates: [] }),
      mergeCase: async () => sampleCase(),
      unmergeComplaint: async () => sampleCase(),
      recordNotice: async () => sampleCase(),
      createEvidence: async () => {
        throw new CodedError('internal');
      },
      listCodeRequests: async () => ({ requests: [] }),
      confirmCodeRequest: async () => ({ requests: [] }),
      refuseCodeRequest: async () => ({ requests: [] }),
      listClaims: async () => ({ claims: [] }),
      acceptClaim: async () => ({ outcome: 'accepted', triesLeft: 5 }),
      handleOnTheSpot: async () => sampleCase({ state: 'resolved' }),
      listSites: async () => ({ sites: [] }),
      allowSites: async () => ({ sites: [] }),
      refuseSite: async () => ({ sites: [] }),
      listClipReports: async () => ({ reports: [] }),
      listOfficialAccounts: async () => ({ accounts: [] }),
      listAccounts: async () => ({ accounts: [] }),
      decideAccount: async () => ({ accounts: [] }),
      ...client,
    },
    baseUrl: 'https://aduan.example',
    transport: 'cookie',
    keepToken: async (session) => {
      kept.push(session);
    },
    openDrafts: async () => drafts,
    fetchFile: async () => new Blob(['x'], { type: 'image/jpeg' }),
    languageChoice: { get: () => null, set: () => undefined },
    clips: null,
    now: () => new Date('2026-11-22T02:00:00.000Z'),
    randomId: () => `00000000-0000-4000-9000-${String(++ids).padStart(12, '0')}`,
    ...changes,
  };
}
