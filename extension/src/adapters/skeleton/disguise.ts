import { isTimeLabel } from '../time/is-time-label.ts';
import { isRelative } from '../time/parse-relative.ts';
import { timedIds, timeWords } from './vocabulary.ts';

/** Letters that no language of our pages builds words from alone: who reads a skeleton sees at once that nothing in it is real. */
const consonants = ['q', 'x', 'z'];
const vowels = ['a', 'e', 'i', 'o', 'u'];
const runs = /[\p{L}\p{M}]+|\p{N}+|\p{Extended_Pictographic}[\p{Emoji_Component}\p{Extended_Pictographic}]*|[^\p{L}\p{M}\p{N}]/gu;
const keptCharacter = /^[\x20-\x7e\n]$/;
const textMax = 160;

/** The n-th word of a length; longer where all of that length are used up. */
const word = (length: number, index: number): string => {
  let rest = index;
  let text = '';
  for (let at = 0; at < length || rest > 0; at += 1) {
    const letters = at % 2 === 0 ? consonants : vowels;
    text += letters[rest % letters.length] ?? '';
    rest = Math.floor(rest / letters.length);
  }
  return text;
};

const digits = (length: number, index: number): string => `1${String(index).padStart(length - 1, '0')}`;

const inCaseOf = (original: string, text: string): string => {
  if (/^\p{Lu}{2,}$/u.test(original)) return text.toUpperCase();
  return /^\p{Lu}/u.test(original) ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : text;
};

/** Every run of letters and every run of digits of a text, in lower case: what must not come back. */
export const runsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).map(String);

export type Disguise = {
  /** The same word becomes the same word everywhere, so that what belongs together still does. */
  text: (text: string) => string;
  /** As `text`, but a time in words becomes one of ours. */
  label: (text: string) => string;
  /** An id that carries a time, as one that carries ours: else a post would be older than its own id. */
  timedId: (kind: TimedId, id: string) => string;
};

export type TimedId = keyof typeof timedIds;
/** As many as two letters make. */
const timedIdsMax = 676;

const makeTimedId = (kind: TimedId, index: number): string =>
  timedIds[kind] + (kind === 'shortcode' ? String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)) : String(index).padStart(3, '0'));

/** Replaces words and numbers by invented ones of the same length and kind. `taken` are the page's own, which none of the invented ones may be. */
export const createDisguise = ({ taken, language }: { taken: ReadonlySet<string>; language: string }): Disguise => {
  const known = new Map<string, string>();
  const used = new Set<string>();
  const nextOf = new Map<string, number>();
  const invent = (original: string, kind: string, make: (index: number) => string): string => {
    const before = known.get(original);
    if (before !== undefined) return before;
    let index = nextOf.get(kind) ?? 0;
    while (taken.has(make(index)) || used.has(make(index))) index += 1;
    const invented = make(index);
    nextOf.set(kind, index + 1);
    used.add(invented);
    known.set(original, invented);
    return invented;
  };
  const replaceRun = (run: string): string => {
    if (/^\p{N}/u.test(run)) return run.length < 3 ? '1'.repeat(run.length) : invent(run, `digits ${run.length}`, (index) => digits(run.length, index));
    if (/^[\p{L}\p{M}]/u.test(run)) {
      const length = Array.from(run).length;
      // Two letters name nobody, and there are too few of them to invent.
      return inCaseOf(run, length < 3 ? word(length, 0) : invent(run, `letters ${length}`, (index) => word(length, index)));
    }
    return keptCharacter.test(run) ? run : /^\p{Extended_Pictographic}/u.test(run) ? '🙂' : '·';
  };
  const text = (value: string): string => {
    const all = value.match(runs) ?? [];
    let out = '';
    for (const run of all) {
      if (out.length > textMax) return `${out}…`;
      out += replaceRun(run);
    }
    return out;
  };
  const time = (value: string): string | null => {
    const trimmed = value.trim();
    if (trimmed.length > 60 || !isTimeLabel(trimmed, language)) return null;
    if (isRelative(trimmed)) return timeWords.relative;
    return /\d[.:]\d\d/.test(trimmed) ? timeWords.dateAndTime : timeWords.date;
  };
  const label = (value: string): string =>
    time(value) ??
    value
      .split(/(, |: | · )/)
      .map((part) => (part === '' ? part : (time(part) ?? text(part))))
      .join('');
  const timedId = (kind: TimedId, id: string): string => {
    const key = `${kind} ${id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    for (let index = nextOf.get(kind) ?? 0; index < timedIdsMax; index += 1) {
      const invented = makeTimedId(kind, index);
      if (runsOf(invented).some((run) => taken.has(run))) continue;
      nextOf.set(kind, index + 1);
      known.set(key, invented);
      return invented;
    }
    return text(id); // more posts than there are such ids
  };
  return { text, label, timedId };
};
