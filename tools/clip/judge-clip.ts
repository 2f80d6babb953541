import type { NoClip, ReadClip } from '@kotak-aduan/extension/adapters';
import { matches, normalise, normaliseAddress } from './real-page-cases.ts';
import type { ExpectedTime, ExpectedValue, RealPageCase } from './real-page-cases.ts';

export const judgedFields = ['authorHandle', 'authorName', 'text', 'permalink', 'postedAt'] as const;
export type JudgedField = (typeof judgedFields)[number];
export type Verdict = 'right' | 'gap' | 'wrong';
/** `isExpected`: the page holds the value, so a gap counts against the share of right ones. */
export type Judgement = { field: JudgedField | 'kind' | 'none'; verdict: Verdict; isExpected: boolean };

const lengths: Record<string, number> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
  month: 31 * 86_400_000,
  year: 366 * 86_400_000,
};

const judgeText = (actual: string | null, expected: ExpectedValue | null): Verdict =>
  actual === null ? (expected === null ? 'right' : 'gap') : expected !== null && matches(actual, expected) ? 'right' : 'wrong';

/** A time is right if it claims no more than it knows: the expected instant lies within its own precision. A time that comes from an id isn't in the page, so it may stand where nothing is expected. */
const judgeTime = (clip: ReadClip, expected: ExpectedTime | null): Verdict => {
  if (clip.postedAt === null) return expected === null ? 'right' : 'gap';
  if (expected === null) return clip.sources.postedAt === 'id' ? 'right' : 'wrong';
  const slack = Math.max(lengths[clip.postedAtPrecision ?? 'second'] ?? 0, lengths[expected.precision] ?? 0);
  return Math.abs(Date.parse(clip.postedAt) - Date.parse(expected.at)) <= slack ? 'right' : 'wrong';
};

/** Compares what was read with what the manifest says, field by field. */
export const judgeClip = (clip: ReadClip | NoClip, expected: RealPageCase): Judgement[] => {
  if (expected.none === true) return [{ field: 'none', verdict: 'reason' in clip ? 'right' : 'wrong', isExpected: true }];
  if ('reason' in clip) return judgedFields.filter((field) => expected[field] != null).map((field) => ({ field, verdict: 'gap', isExpected: true }));
  const judgements: Judgement[] = [];
  if (expected.kind !== undefined) judgements.push({ field: 'kind', verdict: clip.kind === expected.kind ? 'right' : 'wrong', isExpected: true });
  for (const field of judgedFields) {
    const value = expected[field];
    if (value === undefined) continue;
    const verdict =
      field === 'postedAt'
        ? judgeTime(clip, expected.postedAt ?? null)
        : judgeText(clip[field] === null ? null : field === 'permalink' ? normaliseAddress(clip[field]) : normalise(clip[field]), expected[field] ?? null);
    judgements.push({ field, verdict, isExpected: value !== null });
  }
  return judgements;
};
