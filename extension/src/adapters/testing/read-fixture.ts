import type { NoClip } from '../adapter.ts';
import type { ReadClip } from '../finish-clip.ts';
import { readClip } from '../read-clip.ts';
import { addressOnly } from './load-fixture.ts';
import type { Fixture } from './load-fixture.ts';

export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const find = (document: Document, selector: string): Element => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`Nothing matches ${selector}.`);
  return element;
};

/** Reads one target of a fixture, from an inert document. */
export const readTarget = (
  document: Document,
  { url, capturedAt, timeZone }: Omit<Fixture, 'html' | 'targets' | 'name'>,
  target: string,
): ReadClip | NoClip => {
  const request = { document, url, capturedAt, timeZone };
  if (target === addressOnly) return readClip({ ...request, target: null });
  if (!target.startsWith('selection:')) return readClip({ ...request, target: find(document, target) });
  const element = find(document, target.slice('selection:'.length));
  return readClip({ ...request, target: null, selection: { element, text: element.textContent } });
};
