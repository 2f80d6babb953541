import { adapters } from '../registry.ts';
import { timeRules } from '../time/words.ts';
import type { Rules, RuleTable } from './define-rules.ts';

/** The day on which a selector or word that is built in was last changed. A set that a city serves counts while it is newer. */
export const builtInVersion = 20261123;

/** A set as a city serves it, its shape already checked (`readingRulesSchema`). */
export type ReadingRules = { readonly version: number; readonly tables: Readonly<Partial<Record<string, RuleTable>>> };

/** Every table by its name: the platforms' own, and the words for times that they share. */
export const allRules: Readonly<Record<string, Rules>> = {
  ...Object.fromEntries(adapters.map(({ id, rules }) => [id, rules] as const)),
  time: timeRules,
};

/**
 * Reads by a newer set. Reading awaits nothing, so nobody else reads by it meanwhile. A set that makes the reading fail is laid aside for what is built in:
 * a newer set may mend a reading, never break it.
 */
export const withRules = <T>(newer: ReadingRules | null, read: () => T): T => {
  if (newer === null || newer.version <= builtInVersion) return read();
  try {
    for (const [name, rules] of Object.entries(allRules)) rules.replace(Object.hasOwn(newer.tables, name) ? (newer.tables[name] ?? null) : null);
    return read();
  } catch {
    for (const rules of Object.values(allRules)) rules.replace(null);
    return read();
  } finally {
    for (const rules of Object.values(allRules)) rules.replace(null);
  }
};
