import { expect } from 'chai';
import { loadFixture } from './load-fixture.ts';
import { findTarget, parseHtml, readElement } from './read-fixture.ts';
import { transformations } from './transformations.ts';

const load = async (path: string): Promise<Awaited<ReturnType<typeof loadFixture>>> => {
  const [platform = '', name = ''] = path.split('/');
  return loadFixture(new URL(`../${platform}/adapter.ts`, import.meta.url).href, name);
};

/** A change that changes nothing would prove nothing. */
const changed = async (path: string, title: string, target: string | null = null): Promise<Document> => {
  const fixture = await load(path);
  const document = parseHtml(fixture.html);
  const element = target === null ? null : findTarget(document, target);
  const before = target === null ? null : readElement(document, fixture, target, element);
  const found = transformations.find((one) => one.title === title);
  if (found === undefined) throw new Error(`No transformation is called "${title}".`);
  found.change(document, fixture, element, before);
  return document;
};

describe('The transformations', () => {
  for (const path of ['instagram/post-page', 'facebook/permalink-dialog', 'tiktok/video', 'youtube/video']) {
    it(`add 5,000 comments to ${path}, each with an id or name of its own`, async () => {
      const before = parseHtml((await load(path)).html).querySelectorAll('*').length;
      const document = await changed(path, 'with 5,000 comments more');
      expect(document.querySelectorAll('*').length - before).to.be.above(10_000);
      const hrefs = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
      expect(new Set(hrefs).size).to.be.above(4_999);
    });
  }

  it('put the interface into the other language, and leave what people wrote', async () => {
    const before = parseHtml((await load('facebook/permalink-dialog')).html);
    const document = await changed('facebook/permalink-dialog', 'in the other language');
    const labels = (page: Document): string[] => [...page.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '');
    expect(document.documentElement.lang).not.to.equal(before.documentElement.lang);
    expect(labels(document)).not.to.deep.equal(labels(before));
  });

  it('make of a page a stranger’s with no word, name, address or time of the first', async () => {
    for (const path of ['instagram/post-dialog', 'facebook/permalink-dialog', 'x/status', 'threads/post', 'youtube/video']) {
      const document = await changed(path, 'in a dialog under somebody else’s');
      const [own, strangers] = [...document.body.children].filter((element) => element.getAttribute('role') === 'dialog').slice(-2);
      const of = (element: Element | undefined, attribute: string): string[] =>
        [...(element?.querySelectorAll(`[${attribute}]`) ?? [])]
          .map((one) => one.getAttribute(attribute) ?? '')
          .filter((value) => /\d{5}|\/p\/|T\d\d/.test(value));
      for (const attribute of ['href', 'datetime']) for (const value of of(strangers, attribute)) expect(of(own, attribute), path).not.to.include(value);
      expect(strangers?.textContent.replaceAll('Kata orang lain', '').trim()).to.equal('');
    }
  });

  it('leave all posts but one unfilled', async () => {
    const document = await changed('instagram/home-feed', 'with one post filled, the first or what is pointed at');
    const filled = [...document.querySelectorAll('article')].filter((article) => article.childElementCount > 0);
    expect(filled.length).to.equal(1);
  });

  it('take the words, the name and the time of what is read off the page, and nothing else', async () => {
    const comment = 'a[href*="/c/18000000000000011/"]';
    const words = await changed('instagram/post-page', 'with its words missing', comment);
    expect(words.body.textContent).to.contain('Taman kota dibuka lagi');
    expect(words.body.textContent).not.to.contain('Toiletnya kotor');
    const name = await changed('instagram/post-page', 'with its author’s name missing', comment);
    const names = [...name.querySelectorAll('a')].map((link) => link.textContent);
    expect(names).to.include('warga_empat');
    expect(names).not.to.include('warga_tiga');
    const time = await changed('instagram/post-page', 'with its time missing', '(address)');
    expect([...time.querySelectorAll('time')].map((one) => one.getAttribute('datetime'))).not.to.include('2026-09-19T01:30:20.000Z');
    expect(time.querySelectorAll('time').length).to.be.above(0);
  });

  it('say another address of the same shape for every post that has one', async () => {
    const renamed = transformations.find((one) => one.title === 'under the address of another post');
    for (const path of ['instagram/post-page', 'facebook/shell', 'x/status', 'threads/post', 'tiktok/video', 'youtube/video']) {
      const fixture = await load(path);
      const [own, other] = [fixture.url, renamed?.address?.(fixture) ?? fixture.url].map((address) => new URL(address));
      expect(other?.href, path).not.to.equal(own?.href);
      expect(other?.host).to.equal(own?.host);
      expect(other?.pathname.split('/').length, path).to.equal(own?.pathname.split('/').length);
    }
  });
});
