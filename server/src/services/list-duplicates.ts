import { placeSchema, type duplicateSchema } from '@kotak-aduan/api-client/schemas';
import { mayMoveCase, nextCaseState, type CaseMoveName } from '@kotak-aduan/api-client/schemas/case-machine';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findComplaintByNumber } from '../repositories/complaint-repository.ts';
import type { Database, Row } from '../repositories/database.ts';
import { findCaseAgencies, findVisibleCase } from '../repositories/desk-case-repository.ts';
import { findCandidates, findCases, type Candidate } from '../repositories/duplicate-repository.ts';
import { findComplaintsOf } from '../repositories/merge-repository.ts';
import { compareComplaints, isLikely, likeliness, tellingWords, type Comparable, type Signals } from './alike.ts';
import { caseVisibility, standingIn, type Viewpoint } from './case-visibility.ts';
import { excerptOf } from './excerpt-of.ts';
import { areEquallySecret } from './merge-case.ts';
import { presentCaseSummary } from './present-case-summary.ts';
import { requireVisibleCase } from './read-case.ts';

type Duplicate = z.input<typeof duplicateSchema>;
type Asking = Pick<Dependencies, 'database' | 'directory' | 'now'>;

const shownMax = 5;
const wordsMax = 12;
const daysMax = 60;
const dayMs = 86_400_000;

/** Open cases that may be about the same as this one, as far as this person may see them; or the one that they name. */
export async function listDuplicates(
  { caseId, number, viewpoint }: { caseId: string; number: string | null; viewpoint: Viewpoint },
  asking: Asking,
): Promise<Duplicate[]> {
  const { database, directory } = asking;
  const row = await requireVisibleCase(database, { caseId, viewpoint }, { directory });
  const own = (await findComplaintsOf(database, row.case_id)).map(comparable);
  const candidates = number === null ? await findLikely(row, own, { viewpoint, asking }) : await findNumbered(number, row, { viewpoint, asking });
  const best = new Map<string, { signals: Signals; text: string }>();
  for (const candidate of candidates) {
    for (const one of own) {
      const signals = compareComplaints(one, comparable(candidate));
      const known = best.get(candidate.case_id);
      if (known === undefined || likeliness(signals) > likeliness(known.signals)) best.set(candidate.case_id, { signals, text: candidate.text });
    }
  }
  const shown = [...best].filter(([, { signals }]) => number !== null || isLikely(signals));
  shown.sort(([, one], [, other]) => likeliness(other.signals) - likeliness(one.signals));
  const rows = await findCases(
    database,
    shown.slice(0, shownMax).map(([id]) => id),
  );
  const mayJoin = await mayMove(row, 'merge', { viewpoint, asking });
  const duplicates: Duplicate[] = [];
  for (const [id, { signals, text }] of shown.slice(0, shownMax)) {
    const other = rows.find(({ case_id }) => case_id === id);
    if (other === undefined) continue;
    const canMerge = mayJoin && areEquallySecret(row, other) && (await mayMove(other, 'be-merged', { viewpoint, asking }));
    duplicates.push({ case: presentCaseSummary(other, { directory, now: asking.now() }), excerpt: excerptOf(text), ...signals, canMerge });
  }
  return duplicates;
}

function comparable({ text, place_json, category_id: categoryId, received_at: receivedAt }: Omit<Candidate, 'case_id'>): Comparable {
  return { text, place: place_json === null ? null : placeSchema.parse(JSON.parse(place_json)), categoryId, receivedAt };
}

function findLikely(row: Row<'cases'>, own: readonly Comparable[], { viewpoint, asking }: { viewpoint: Viewpoint; asking: Asking }): Promise<Candidate[]> {
  const words = new Set(own.flatMap(({ text }) => tellingWords(text)));
  const times = own.map(({ receivedAt }) => Date.parse(receivedAt));
  return findCandidates(asking.database, {
    visibility: caseVisibility(viewpoint, asking.directory),
    row,
    // Long words are rare ones.
    words: [...words].sort((one, other) => other.length - one.length).slice(0, wordsMax),
    points: own.flatMap(({ place }) => (place?.latitude == null || place.longitude === null ? [] : [{ latitude: place.latitude, longitude: place.longitude }])),
    from: new Date(Math.min(...times) - daysMax * dayMs).toISOString(),
    until: new Date(Math.max(...times) + daysMax * dayMs).toISOString(),
  });
}

/** The case of this number, for who sees it; what they may not see is like what does not exist. */
async function findNumbered(number: string, row: Row<'cases'>, { viewpoint, asking }: { viewpoint: Viewpoint; asking: Asking }): Promise<Candidate[]> {
  const { database, directory } = asking;
  const complaint = await findComplaintByNumber(database, number);
  const visibility = caseVisibility(viewpoint, directory);
  const found = complaint === undefined ? undefined : await findVisibleCase(database, { caseId: complaint.case_id, visibility });
  if (complaint === undefined || found === undefined) throw new ApiError('not-found', 'no such complaint for this operator');
  return found.case_id === row.case_id ? [] : [complaint];
}

async function mayMove(row: Row<'cases'>, move: CaseMoveName, { viewpoint, asking }: { viewpoint: Viewpoint; asking: Asking }): Promise<boolean> {
  const unitIds = await unitsOf(asking.database, row.case_id);
  const standing = standingIn({ leadUnitId: row.lead_unit_id, unitIds }, viewpoint, asking.directory);
  return standing !== null && mayMoveCase(move, { mover: viewpoint.role, standing }) && nextCaseState(row.state, move) !== null;
}

async function unitsOf(database: Database, caseId: string): Promise<string[]> {
  return (await findCaseAgencies(database, caseId)).map(({ unit_id }) => unit_id);
}
