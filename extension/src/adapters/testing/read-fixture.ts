import type { NoClip } from '../adapter.ts';
import type { ReadClip } from '../finish-clip.ts';
import { readClip } from '../read-clip.ts';
import { addressOnly } from './load-fixture.ts';
import type { Fixture } from './load-fixture.ts';

export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

type PageFacts = Omit<Fixture, 'html' | 'targets' | 'name'>;

/** The element that a target speaks of; null for what the address names. */
export const findTarget = (document: Document, target: string): Element | null => {
  if (target === addressOnly) return null;
  const selector = target.replace(/^selection:/, '');
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`Nothing matches ${selector}.`);
  return element;
};

/** Reads what was found for a target before, wherever it stands by now. */
export const readElement = (document: Document, { url, capturedAt, timeZone }: PageFacts, target: string, element: Element | null): ReadClip | NoClip => {
  const request = { document, url, capturedAt, timeZone };
  if (element === null || !target.startsWith('selection:')) return readClip({ ...request, target: element });
  return readClip({ ...request, target: null, selection: { element, text: element.textContent } });
};

/** Reads one target of a fixture, from an inert document. */
export const readTarget = (document: Document, page: PageFacts, target: string): ReadClip | NoClip =>
  readElement(document, page, target, findTarget(document, target));
