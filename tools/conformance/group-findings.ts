import type { Finding } from './finding.ts';

/** Findings that are one fault: the same thing, wherever it was met. */
export interface FindingGroup {
  readonly first: Finding;
  readonly count: number;
}

/** So few are told one by one: where each was met says more than how many there are. */
const severalFrom = 4;

/** In the order in which they were met. One setting of a server (a header, as a rule) spoils each of its answers in the same way. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.kind, finding.detail]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < severalFrom ? group.map((first) => ({ first, count: 1 })) : group.slice(0, 1).map((first) => ({ first, count: group.length })),
  );
}
