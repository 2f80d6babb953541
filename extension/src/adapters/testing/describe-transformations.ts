import { expect } from 'chai';
import type { NoClip } from '../adapter.ts';
import type { ReadClip } from '../finish-clip.ts';
import { loadFixture } from './load-fixture.ts';
import type { Fixture } from './load-fixture.ts';
import { parseHtml, readTarget } from './read-fixture.ts';

const fields = ['authorName', 'authorHandle', 'authorUrl', 'text', 'permalink', 'postedAt'] as const;

/** The same value or a gap, never another value; nothing to clip is a gap in all fields. */
const expectSameOrGap = (after: ReadClip | NoClip, before: ReadClip | NoClip, what: string): void => {
  if ('reason' in after) return;
  if ('reason' in before) {
    expect.fail(`${what}: a clip was invented: ${JSON.stringify(after)}`);
  }
  for (const field of fields) if (after[field] !== null) expect(after[field], `${what}: ${field}`).to.equal(before[field]);
};

const strip =
  (attribute: string) =>
  (document: Document): void => {
    for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  };

const setMeta = (document: Document, property: string, content: string): void => {
  for (const meta of document.querySelectorAll(`meta[property="${property}"]`)) meta.setAttribute('content', content);
};

const rewriteLinks = (document: Document, { url }: Fixture, isAbsolute: boolean): void => {
  const { origin } = new URL(url);
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (isAbsolute && href.startsWith('/')) link.setAttribute('href', origin + href);
    if (!isAbsolute && href.startsWith(`${origin}/`)) link.setAttribute('href', href.slice(origin.length));
  }
};

const changes: { title: string; isExact?: true; change: (document: Document, fixture: Fixture) => void }[] = [
  { title: 'without classes', isExact: true, change: strip('class') },
  { title: 'with absolute links', isExact: true, change: (document, fixture) => rewriteLinks(document, fixture, true) },
  { title: 'with relative links', isExact: true, change: (document, fixture) => rewriteLinks(document, fixture, false) },
  { title: 'without roles', change: strip('role') },
  { title: 'without labels', change: strip('aria-label') },
  { title: 'without the names of parts', change: strip('data-ad-rendering-role') },
  {
    title: 'with the metadata of another post',
    change: (document) => {
      setMeta(document, 'og:url', 'https://www.instagram.com/p/AAAAAAAAAAA/');
      setMeta(document, 'og:title', 'Orang Lain di Instagram: "Kata orang lain"');
      setMeta(document, 'og:description', 'Kata orang lain');
    },
  },
  {
    title: 'with decoys',
    change: (document) => {
      for (const article of document.querySelectorAll('article, [role="article"], [data-pressable-container]')) {
        const decoy = document.createElement('blockquote');
        decoy.innerText = 'Facebook';
        article.prepend(decoy);
      }
    },
  },
  {
    title: 'in a dialog over itself',
    change: (document) => {
      const behind = document.createElement('div');
      for (const element of document.body.childNodes) behind.append(element.cloneNode(true));
      behind.setAttribute('aria-hidden', 'true');
      document.body.append(behind);
    },
  },
];

/** What a redesign, a language or a slow page does, done to every fixture. */
export const describeTransformations = ({ folder, fixtures }: { folder: string; fixtures: readonly string[] }): void => {
  for (const { title, change, isExact } of changes) {
    it(`reads the same ${isExact === true ? '' : 'or a gap '}${title}`, async () => {
      for (const name of fixtures) {
        const fixture = await loadFixture(folder, name);
        for (const target of fixture.targets) {
          const before = readTarget(parseHtml(fixture.html), fixture, target);
          const document = parseHtml(fixture.html);
          change(document, fixture);
          const element = target.startsWith('(') || target.startsWith('selection:') ? null : document.querySelector(target);
          if (element === null && !target.startsWith('(') && !target.startsWith('selection:')) continue; // the selector spoke of what was stripped
          const after = readTarget(document, fixture, target);
          if (isExact === true) expect(after, `${name} ${target}`).to.deep.equal(before);
          else expectSameOrGap(after, before, `${name} ${target} ${title}`);
        }
      }
    });
  }
};
