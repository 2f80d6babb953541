import { parseDate } from './parse-date.ts';
import { isRelative } from './parse-relative.ts';

/** Whether a label is a time in words at all, even one that can't be resolved here. */
export const isTimeLabel = (label: string, language: string): boolean => {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? 'und';
  return isRelative(label) || parseDate(label, base) !== null;
};
