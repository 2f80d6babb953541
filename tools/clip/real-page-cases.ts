import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootDir } from '../root-dir.ts';

/** A value that must be read, as a hash: the pages hold the words of real people, which stay out of this repository. `length` given: only so many characters are known. */
export type ExpectedValue = { sha256: string; length?: number };
export type ExpectedTime = { at: string; precision: string };

export type RealPageCase = {
  /** File name without its ending. */
  page: string;
  what: string;
  url: string;
  capturedAt: string | null;
  /** The n-th match is pointed at; null: what the address names. */
  target: { selector: string; index: number } | null;
  /** Why there must be nothing to clip; then nothing else is expected. */
  none?: true;
  platform?: string;
  kind?: string;
  /** Null: the page doesn't hold it, so a value would be invented. Left out: the manifest says nothing of it. */
  authorHandle?: ExpectedValue | null;
  authorName?: ExpectedValue | null;
  text?: ExpectedValue | null;
  permalink?: ExpectedValue | null;
  postedAt?: ExpectedTime | null;
};

/** Spaces and invisible characters differ between a page and what a person copied from it. */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060]|\ufe0e|\ufe0f/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const normaliseAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/(?=$|\?)/, '')
    .replace(/#.*$/, '');

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const matches = (actual: string, { sha256, length }: ExpectedValue): boolean =>
  hash(length === undefined ? actual : Array.from(actual).slice(0, length).join('').trim()) === sha256;

export const readRealPageCases = async (): Promise<RealPageCase[]> => {
  const text = await readFile(join(rootDir, 'tools/clip/real-pages.json'), 'utf8');
  return JSON.parse(text) as RealPageCase[]; // our own file, checked by the run itself
};
