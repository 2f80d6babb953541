import { parseDate } from './parse-date.ts';
import { parseRelative } from './parse-relative.ts';

/** Whether a label is a time in words at all, even one that can't be resolved here. */
export const isTimeLabel = (label: string, language: string): boolean => {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? 'und';
  return parseRelative(label, base) !== null || parseDate(label, base) !== null;
};
