import { checkClips } from './check-clips.ts';
import { checkFiling } from './check-filing.ts';
import { checkOrigins } from './check-origins.ts';
import { checkReading } from './check-reading.ts';
import { checkTracking } from './check-tracking.ts';
import { checkUploads } from './check-uploads.ts';
import { SlowedDown, type Finding, type Untried } from './finding.ts';
import { Target } from './target.ts';

export interface ConformanceOptions {
  readonly origin: string;
  /** An operator's, for the clip operations; null leaves them out. */
  readonly token: string | null;
  /** A website that the server is known to list, for the answers that it gets. */
  readonly listedOrigin: string | null;
  /** False leaves out whatever a server would keep: uploads, a complaint, a clip. */
  readonly mayFile: boolean;
  readonly fetch?: typeof fetch;
}

export interface ConformanceReport {
  readonly findings: readonly Finding[];
  /** How many answers were looked at. */
  readonly answers: number;
  /** Of the complaint that was filed for this, and of the one with a clip. The contract lets nobody take a complaint back: they stay. */
  readonly complaintNumber: string | null;
  readonly clipNumber: string | null;
  /** True where the server has taken the request to erase the first one. */
  readonly isErasureAsked: boolean;
  /** What needs something that had failed. */
  readonly untried: readonly Untried[];
  /** True where the server asked to slow down before the end. */
  readonly isCutShort: boolean;
}

/** Tries a server against the contract: what it must answer, and what it must refuse. */
export async function runConformance({ origin, token, listedOrigin, mayFile, fetch: send = fetch }: ConformanceOptions): Promise<ConformanceReport> {
  const target = new Target({ origin, fetch: send });
  let complaintNumber: string | null = null;
  let clipNumber: string | null = null;
  let isErasureAsked = false;
  let isCutShort = false;
  let areClipsTried = token === null;
  const untried: Untried[] = [];
  try {
    const { operations: announced, city } = await checkReading(target, { hasClips: token !== null });
    await checkOrigins(target, { announced, listedOrigin });
    if (mayFile) {
      const draftId = crypto.randomUUID();
      const file = await checkUploads(target, draftId);
      if (file === null) untried.push('file');
      const filed = await checkFiling(target, { draftId, file, city, announced });
      complaintNumber = filed?.complaintNumber ?? null;
      if (filed === null) {
        untried.push('following');
      } else {
        const followed = await checkTracking(target, { filed, announced, hasFile: file !== null });
        ({ isErasureAsked } = followed);
        if (!followed.hasSession) untried.push('session');
      }
    }
    areClipsTried = true;
    if (token !== null) clipNumber = await checkClips(target, { token, mayFile });
  } catch (error) {
    if (error instanceof SlowedDown) isCutShort = true;
    else if (isNetworkFault(error)) target.note('', 'as it should be', 'unreachable', { origin });
    else throw error;
  }
  if (!areClipsTried) untried.push('clips');
  return { untried, findings: target.findings, answers: target.answers, complaintNumber, clipNumber, isErasureAsked, isCutShort };
}

/** What `fetch` throws: a TypeError, or a DOMException when the time was over. */
function isNetworkFault(error: unknown): boolean {
  return (error instanceof TypeError && error.message === 'fetch failed') || (error instanceof DOMException && error.name === 'TimeoutError');
}
