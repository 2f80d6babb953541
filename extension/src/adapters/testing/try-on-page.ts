import type { NoClip } from '../adapter.ts';
import type { ReadClip } from '../finish-clip.ts';
import { readClip } from '../read-clip.ts';
import type { Fixture } from './load-fixture.ts';
import { otherValues } from './other-values.ts';
import { parseHtml } from './read-fixture.ts';
import { transformations } from './transformations.ts';

export interface TriedOnPage {
  /** Readings of the changed page that were compared. */
  readonly compared: number;
  /** One line for each change and field with another value than before: how often, and the first as it was and as it is. */
  readonly other: readonly string[];
}

interface WholePage extends Pick<Fixture, 'html' | 'url' | 'capturedAt' | 'timeZone'> {
  /** So many elements at most are pointed at, from all over the page. */
  readonly samples: number;
}

type Reading = ReadClip | NoClip;

/** A whole page under every change that concerns all of it, with what is pointed at found before the change. */
export const tryOnPage = (page: WholePage): TriedOnPage => {
  const read = (document: Document, target: Element): Reading => readClip({ ...page, document, target });
  const sample = (document: Document): Element[] => {
    const all = [...document.body.querySelectorAll('*')];
    const step = Math.max(1, Math.floor(all.length / page.samples));
    return all.filter((_element, index) => index % step === 0);
  };
  const original = parseHtml(page.html);
  const before = sample(original).map((target) => read(original, target));
  const found = new Map<string, { times: number; first: string }>();
  let compared = 0;
  for (const { title, change } of transformations.filter((one) => one.isOfTarget !== true && one.isHeavy !== true && one.address === undefined)) {
    const document = parseHtml(page.html);
    const targets = sample(document);
    change(document, { ...page, name: '', targets: [] }, null, null);
    for (const [index, target] of targets.entries()) {
      const was = before[index];
      if (was === undefined || 'reason' in was || !document.contains(target)) continue;
      compared++;
      const is = read(document, target);
      for (const field of otherValues(is, was)) {
        const key = `${title}: ${field}`;
        const { times = 0, first = `${shown(was, field)} → ${shown(is, field)}` } = found.get(key) ?? {};
        found.set(key, { times: times + 1, first });
      }
    }
  }
  return { compared, other: [...found].map(([key, { times, first }]) => `${times}x ${key}: ${first}`) };
};

const shown = (reading: Reading, field: string): string => (JSON.stringify(new Map(Object.entries(reading)).get(field)) ?? 'nothing').slice(0, 80);
