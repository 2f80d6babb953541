import { skeletonMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { disguiseAddress } from './disguise-address.ts';
import { createDisguise, runsOf } from './disguise.ts';
import type { Disguise } from './disguise.ts';
import { attributeNames, droppedElements, elementNames, partNames, roles, timeWords } from './vocabulary.ts';

export type SkeletonRequest = {
  document: Document;
  url: string;
  /** What was pointed at; null: what the address names. */
  target: Element | null;
};

/** What a page looks like without one word of it. */
export type Skeleton = { html: string; address: string };

/** The element that was pointed at, in the skeleton. */
export const targetMark = 'data-ditunjuk';

const elementsMax = 800;
const names = /^[a-z][a-z-]{0,40}$/;
const voidElements = /*#__PURE__*/ new Set(['br', 'hr', 'img', 'input', 'source']);
const labels = /*#__PURE__*/ new Set(['aria-label', 'title', 'alt', 'placeholder', 'aria-roledescription', 'aria-description']);
const idLists = /*#__PURE__*/ new Set(['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']);
/** Values that say nothing to an adapter and may hold anything. */
const emptied = /*#__PURE__*/ new Set(['class', 'style', 'srcset', 'value', 'content', 'sizes', 'nonce']);

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

type Work = {
  disguise: Disguise;
  target: Element | null;
  ownWords: ReadonlySet<string>;
  ids: Map<string, string>;
  pictures: Map<string, string>;
  left: number;
};

/** Names that programmers gave stay; one that is made of the page's words may be a person's. */
const keepName = (name: string, known: ReadonlySet<string>, { ownWords }: Work): string | null =>
  known.has(name) || (names.test(name) && runsOf(name).every((part) => !ownWords.has(part))) ? name : null;

const numbered = (map: Map<string, string>, key: string, prefix: string): string => {
  const value = map.get(key) ?? `${prefix}${map.size + 1}`;
  map.set(key, value);
  return value;
};

const disguiseAttribute = (name: string, value: string, work: Work): string => {
  const { disguise, ids, pictures } = work;
  if (value === '' || emptied.has(name) || name.startsWith('on')) return '';
  if (name === 'lang') return 'id';
  if (name === 'role')
    return value
      .split(/\s+/)
      .filter((role) => roles.has(role))
      .join(' ');
  if (partNames.has(value)) return value;
  if (name === 'datetime') return timeWords.instant;
  const video = /^xgwrapper-\d-(\d{15,20})$/.exec(value)?.[1];
  // TikTok's player is named after its video, and by that alone a video is known.
  if (video !== undefined) return `xgwrapper-0-${disguise.timedId('videoId', video)}`;
  if (idLists.has(name))
    return value
      .split(/\s+/)
      .filter((id) => id !== '')
      .map((id) => numbered(ids, id, 'id'))
      .join(' ');
  if (name === 'href' || name === 'action') return disguiseAddress(value, disguise);
  if (name === 'src' || name === 'poster')
    return /^https?:/.test(value) ? `https://gambar.example/${numbered(pictures, value, 'gambar-')}.jpg` : `${/^(?:data|blob):/.exec(value)?.[0] ?? ''}x`;
  return labels.has(name) ? disguise.label(value) : disguise.text(value);
};

const writeTag = (element: Element, name: string, work: Work): string => {
  let tag = `<${name}`;
  for (const attribute of element.attributes) {
    const kept = keepName(attribute.name, attributeNames, work);
    if (kept !== null && !kept.startsWith('on')) tag += ` ${kept}="${escapeHtml(disguiseAttribute(kept, attribute.value, work))}"`;
  }
  return `${tag}${element === work.target ? ` ${targetMark}=""` : ''}>`;
};

const writeNode = (node: Node, work: Work): string => {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? '';
    return text.trim() === '' ? '' : escapeHtml(work.disguise.label(text.replace(/\s+/g, ' ')));
  }
  if (node.nodeType !== 1) return '';
  const element = node as Element; // nodeType 1 is an element; `instanceof` fails between documents
  if (droppedElements.has(element.localName) || work.left <= 0) return '';
  work.left -= 1;
  const name = keepName(element.localName, elementNames, work) ?? 'x-unsur';
  const tag = writeTag(element, name, work);
  if (voidElements.has(name)) return tag;
  let inner = '';
  // A drawing's lines are no text, but its label is read.
  if (name !== 'svg') for (let child = element.firstChild; child !== null; child = child.nextSibling) inner += writeNode(child, work);
  return `${tag}${inner}</${name}>`;
};

/** As much around the target as fits: an adapter decides by what stands about it. */
const findRoot = (document: Document, target: Element | null, max: number): Element => {
  let root = target ?? document.querySelector('[role="dialog"], main, [role="main"]') ?? document.body;
  for (let above = root.parentElement; above !== null && above !== document.body && above !== document.documentElement; above = above.parentElement) {
    if (above.getElementsByTagName('*').length > max) break;
    root = above;
  }
  return root;
};

const write = ({ document, url, target }: SkeletonRequest, max: number): Skeleton => {
  const root = findRoot(document, target, max);
  const ownWords = new Set(runsOf(`${document.title} ${valuesOf(document.documentElement)} ${url}`));
  // A word that is invented shall stand nowhere in the page, in a style neither: nobody could tell it from one that was left in.
  const taken = new Set([...ownWords, ...runsOf(stylesOf(document.documentElement))]);
  const language = document.documentElement.getAttribute('lang') ?? 'und';
  const work: Work = { disguise: createDisguise({ taken, language }), target, ownWords, ids: new Map(), pictures: new Map(), left: max };
  const above: Element[] = [];
  for (let element = root.parentElement; element !== null && element !== document.body && element !== document.documentElement; element = element.parentElement)
    above.push(element);
  let html = writeNode(root, work);
  for (const element of above) {
    const name = keepName(element.localName, elementNames, work) ?? 'x-unsur';
    html = `${writeTag(element, name, work)}${html}</${name}>`;
  }
  return { html: root === document.body ? html : `<body>${html}</body>`, address: disguiseAddress(url, work.disguise) };
};

/** All texts and values below an element: a name made of their words is not kept. */
const valuesOf = (root: Element): string => {
  const values = [root.textContent ?? ''];
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const { name, value } of element.attributes) if (name !== 'class' && name !== 'style') values.push(value);
  return values.join(' ');
};

const stylesOf = (root: Element): string =>
  [root, ...root.querySelectorAll('[class], [style]')]
    .map((element) => `${element.getAttribute('class') ?? ''} ${element.getAttribute('style') ?? ''}`)
    .join(' ');

/**
 * The structure around an element: names of elements and attributes, roles, kinds and lengths. Every word, number, name and address is replaced.
 * Pure like an adapter: the page stays as it is.
 */
export const makeSkeleton = (request: SkeletonRequest): Skeleton => {
  for (let max = elementsMax; max > 10; max = Math.floor(max / 2)) {
    const skeleton = write(request, max);
    if (skeleton.html.length <= skeletonMaxLength) return skeleton;
  }
  return { html: '<body></body>', address: write({ ...request, target: null }, 1).address };
};
