import type { NoClip } from '../adapter.ts';
import type { ReadClip } from '../finish-clip.ts';
import type { Fixture } from './load-fixture.ts';
import { addManyComments } from './many-comments.ts';
import { leaveOut } from './missing-words.ts';
import { strangersCopy, strangersHref } from './strangers-copy.ts';
import { swapLanguage } from './swap-language.ts';

/** `target`: what is pointed at, found before the change; null where the address alone names something. `before`: what is read of it without the change. */
export type Transformation = {
  title: string;
  isExact?: true;
  /** The same page whatever is pointed at, and too heavy to be made for each. */
  isHeavy?: true;
  /** Of what is pointed at; for the page as a whole it means nothing. */
  isOfTarget?: true;
  /** The address bar after the change. */
  address?: (fixture: Fixture) => string;
  change: (document: Document, fixture: Fixture, target: Element | null, before: ReadClip | NoClip | null) => void;
};

const strip =
  (attribute: string) =>
  (document: Document): void => {
    for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  };

const rewriteLinks = (document: Document, { url }: Fixture, isAbsolute: boolean): void => {
  const { origin } = new URL(url);
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (isAbsolute && href.startsWith('/')) link.setAttribute('href', origin + href);
    if (!isAbsolute && href.startsWith(`${origin}/`)) link.setAttribute('href', href.slice(origin.length));
  }
};

/** Of another post of the same site; there whether or not the page had any. */
const anothersMetadata = (document: Document, { url }: Fixture): void => {
  const { host } = new URL(url);
  const address = host.includes('instagram')
    ? '/p/AAAAAAAAAAA/'
    : host.includes('facebook')
      ? '/orang.lain/posts/900000000000999'
      : host.includes('youtube')
        ? '/watch?v=AAAAAAAAAAA'
        : '/orang.lain/status/1234567890123456789';
  const values = { 'og:url': `https://${host}${address}`, 'og:title': 'Orang Lain di Instagram: "Kata orang lain"', 'og:description': 'Kata orang lain' };
  for (const [property, content] of Object.entries(values)) {
    for (const meta of document.querySelectorAll(`meta[property="${property}"]`)) meta.remove();
    const meta = document.createElement('meta');
    meta.setAttribute('property', property);
    meta.setAttribute('content', content);
    document.head.append(meta);
  }
  document.title = 'Orang Lain';
};

const units = 'article, [role="article"], [aria-posinset], [data-pressable-container], [data-e2e="recommend-list-item-container"]';

/** 44 hidden strings before a unit of a feed, as many after it, and dust in between. */
const addDecoys = (document: Document): void => {
  for (const unit of document.querySelectorAll(units)) {
    for (const place of ['prepend', 'append'] as const) {
      const decoy = document.createElement('blockquote');
      decoy.setAttribute('style', 'position: absolute; opacity: 0');
      for (let count = 0; count < 44; count++) {
        const word = document.createElement('span');
        word.setAttribute('data-0', '0');
        word.textContent = 'Facebook';
        decoy.append(word);
      }
      unit[place](decoy);
    }
  }
};

/** Posts that the page has a place for and has not filled yet: all but that which was pointed at, or all but one. */
const leaveUnhydrated =
  (keep: 'first' | 'last' | 'none') =>
  (document: Document, _fixture: Fixture, target: Element | null): void => {
    const all = [...document.querySelectorAll(units)].filter((unit) => unit.parentElement?.closest(units) === null);
    const kept = keep === 'first' ? all[0] : keep === 'last' ? all.at(-1) : undefined;
    for (const unit of all) {
      if (unit === kept || (target !== null && (unit.contains(target) || target.contains(unit)))) continue;
      unit.replaceChildren();
    }
  };

const asDialog = (document: Document, content: readonly Node[]): Element => {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.append(...content);
  return dialog;
};

/** What a redesign, a language or a slow page does. */
export const transformations: readonly Transformation[] = [
  { title: 'without classes', isExact: true, change: strip('class') },
  { title: 'with absolute links', isExact: true, change: (document, fixture) => rewriteLinks(document, fixture, true) },
  { title: 'with relative links', isExact: true, change: (document, fixture) => rewriteLinks(document, fixture, false) },
  { title: 'without roles', change: strip('role') },
  { title: 'without labels', change: strip('aria-label') },
  { title: 'without the names of parts', change: strip('data-ad-rendering-role') },
  { title: 'in the other language', change: swapLanguage },
  {
    title: 'with labels that nobody understands',
    change: (document) => {
      for (const element of document.querySelectorAll('[aria-label]')) element.setAttribute('aria-label', 'Ἄγνωστον');
    },
  },
  { title: 'with the metadata of another post', change: anothersMetadata },
  { title: 'with decoys', change: addDecoys },
  { title: 'with one post filled, the first or what is pointed at', isOfTarget: true, change: leaveUnhydrated('first') },
  { title: 'with one post filled, the last or what is pointed at', isOfTarget: true, change: leaveUnhydrated('last') },
  { title: 'with no post filled but what is pointed at', isOfTarget: true, change: leaveUnhydrated('none') },
  { title: 'with its words missing', isOfTarget: true, change: leaveOut('text', 'removed') },
  { title: 'with its words empty', isOfTarget: true, change: leaveOut('text', 'empty') },
  { title: 'with its author’s name missing', isOfTarget: true, change: leaveOut('author', 'removed') },
  { title: 'with its author’s name empty', isOfTarget: true, change: leaveOut('author', 'empty') },
  { title: 'with its time missing', isOfTarget: true, change: leaveOut('time', 'removed') },
  { title: 'with its time empty', isOfTarget: true, change: leaveOut('time', 'empty') },
  { title: 'under the address of another post', address: ({ url }) => strangersHref(url), change: () => undefined },
  {
    title: 'over a copy of itself',
    change: (document, { html }) => {
      const behind = document.createElement('div');
      behind.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
      behind.setAttribute('aria-hidden', 'true');
      document.body.append(behind);
    },
  },
  { title: 'over somebody else’s dialog', change: (document, { html }) => document.body.prepend(asDialog(document, [strangersCopy(html)])) },
  { title: 'under somebody else’s dialog', change: (document, { html }) => document.body.append(asDialog(document, [strangersCopy(html)])) },
  {
    title: 'in a dialog under somebody else’s',
    change: (document, { html }) => document.body.append(asDialog(document, [...document.body.childNodes]), asDialog(document, [strangersCopy(html)])),
  },
  { title: 'with 5,000 comments more', isHeavy: true, change: addManyComments },
];
