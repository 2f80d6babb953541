import { isSkeletonText } from '@kotak-aduan/api-client/schemas/clip-report';
import { skeletonMaxLength } from '@kotak-aduan/api-client/schemas/limits';
import { expect } from 'chai';
import fc from 'fast-check';
import { makeSkeleton, targetMark } from './make-skeleton.ts';
import type { Skeleton } from './make-skeleton.ts';
import { survivorsOf } from './testing/survivors-of.ts';

const url = 'https://www.instagram.com/budi.santoso/p/DOuQoNmDKST/?img_index=3';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const skeletonOf = (html: string, selector: string | null = '#sasaran'): Skeleton => {
  const document = parse(html);
  return makeSkeleton({ document, url, target: selector === null ? null : document.querySelector(selector) });
};

/** Words of any script, numbers, handles and addresses, as a person or a hostile page may have them. */
const word = fc.oneof(
  fc.stringMatching(/^[a-z]{3,12}$/),
  fc.stringMatching(/^[A-Z][a-z]{2,9}$/),
  fc.stringMatching(/^@[a-z]{3,8}[._][a-z0-9]{3,8}$/),
  fc.stringMatching(/^\d{3,19}$/),
  fc.stringMatching(/^\+62 8\d{2}-\d{4}-\d{4}$/),
  fc.stringMatching(/^https:\/\/[a-z]{3,9}\.[a-z]{2,4}\/[a-z]{3,9}\/\d{3,9}$/),
  fc.string({ unit: 'binary', minLength: 3, maxLength: 20 }),
  fc.constantFrom('Jalan Slamet Riyadi', 'РЕМОНТ дороги', '道路が壊れた', 'شارع مظلم', '__proto__', 'javascript:alert(1)', '"><img src=x onerror=alert(1)>'),
);
const attribute = fc.constantFrom(
  'href',
  'src',
  'alt',
  'title',
  'aria-label',
  'data-testid',
  'role',
  'class',
  'style',
  'id',
  'lang',
  'dir',
  'datetime',
  'data-apa-saja',
  'onclick',
  'name',
  'content',
);
const node: fc.Arbitrary<{ tag: string; attributes: [string, string][]; words: string[] }> = fc.record({
  tag: fc.constantFrom('div', 'span', 'a', 'time', 'article', 'img', 'svg', 'script', 'template', 'x-budi-santoso', 'input'),
  attributes: fc.array(fc.tuple(attribute, word), { maxLength: 4 }),
  words: fc.array(word, { maxLength: 5 }),
});
const build = (nodes: readonly { tag: string; attributes: [string, string][]; words: string[] }[]): Document => {
  const document = parse('<html lang="id"><head><title>x</title></head><body><main><div id="sasaran"></div></main></body></html>');
  let place: Element | null = document.querySelector('#sasaran');
  for (const { tag, attributes, words } of nodes) {
    const element = document.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    element.append(words.join(' '));
    place?.append(element);
    if (tag === 'div' || tag === 'article') place = element;
  }
  return document;
};

describe('The skeleton of an element', () => {
  it('holds no word, name, handle, number or address of a page that may hold anything anywhere', () => {
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 12 }), word, (nodes, title) => {
        const document = build(nodes);
        document.title = title;
        const address = `https://www.instagram.com/${encodeURIComponent(title)}/p/DOuQoNmDKST/`;
        const skeleton = makeSkeleton({ document, url: address, target: document.querySelector('#sasaran') });
        expect(survivorsOf(document, address, skeleton)).to.deep.equal([]);
        expect(isSkeletonText(skeleton.html), 'the server takes it').to.equal(true);
        const again = parse(skeleton.html);
        expect(again.querySelectorAll('script, template, style, iframe').length).to.equal(0);
        expect([...again.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on'))).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for two pages that differ in their words alone: nothing can be learnt of them', () => {
    const page = (name: string, text: string, number: string): string =>
      `<main><article id="sasaran"><a href="/${name}/">${name}</a><span aria-label="${text}">${text}</span><a href="/p/${name}/c/${number}/">${number}</a></article></main>`;
    const letters = (length: number) => fc.stringMatching(new RegExp(`^[bcdfghk]{${length}}$`));
    fc.assert(
      fc.property(letters(7), letters(5), fc.stringMatching(/^[2-9]{17}$/), (name, text, number) => {
        const { html } = skeletonOf(page(name, text, number));
        expect(html).to.equal(skeletonOf(page('bbbbbbb', 'ccccc', '22222222222222222')).html);
      }),
    );
  });

  it('keeps what an adapter goes by: roles, labels, kinds of links, times, and what belongs together', () => {
    const { html, address } = skeletonOf(`<main role="main"><article role="article" aria-label="Budi Santoso: jalan rusak" id="sasaran">
      <a role="link" href="/budi.santoso/">budi.santoso</a><a href="https://www.instagram.com/p/DOuQoNmDKST/c/18079173586950107/"><time datetime="2026-09-19T04:00:00.000Z">3 minggu</time></a>
      <span dir="auto" data-ad-rendering-role="story_message">Jalan rusak 🙏🏽</span><img alt="Foto Budi" src="https://cdn.example/budi.jpg"></article></main>`);
    const page = parse(html);
    const name = page.querySelector('[role="link"]');
    expect(page.querySelectorAll(`main[role="main"] > article[role="article"][${targetMark}]`).length).to.equal(1);
    expect(name?.getAttribute('href')).to.equal(`/${name?.textContent ?? ''}/`);
    expect(page.querySelector('time')?.textContent).to.equal('3 jam');
    expect(page.querySelector('time')?.parentElement?.getAttribute('href')).to.match(/^https:\/\/www\.instagram\.com\/p\/\w{11}\/c\/\d{17}\/$/);
    // The post's id in the address and in the comment's link is one.
    expect(new URL(address).pathname.split('/')[3]).to.equal(page.querySelector('time')?.parentElement?.getAttribute('href')?.split('/')[4]);
    expect(page.querySelector('[data-ad-rendering-role="story_message"][dir="auto"]')?.textContent).to.match(/^[A-Z]\w{4} \w{5} 🙂$/);
    expect(html).not.to.match(/budi|jalan|rusak|foto|cdn/i);
  });

  it('gives up a name of an element or attribute that is made of the page’s own words', () => {
    const { html } = skeletonOf('<main><div id="sasaran" data-santoso="1" data-pembungkus="1"><x-santoso>Budi Santoso</x-santoso></div></main>');
    expect(html).not.to.contain('santoso');
    expect(html).to.contain('data-pembungkus');
    expect(html).to.contain('<x-unsur>');
  });

  it('stays within its limit on a page with 5,000 comments, and keeps the one pointed at', () => {
    const comments = Array.from(
      { length: 5_000 },
      (_, index) => `<article id="k${index}"><a href="/warga_${index}/">warga_${index}</a><p>${'kata '.repeat(30)}</p></article>`,
    );
    const { html } = skeletonOf(`<main><section>${comments.join('')}</section></main>`, '#k4000');
    expect(html.length <= skeletonMaxLength).to.equal(true);
    expect(parse(html).querySelectorAll(`[${targetMark}]`).length).to.equal(1);
  });

  it('has a beginning of the page where nothing was pointed at', () => {
    const { html } = skeletonOf('<main><p>Halo dunia</p></main>', null);
    expect(html).to.equal('<body><main><p>Qaqa qaqaq</p></main></body>');
  });
});
