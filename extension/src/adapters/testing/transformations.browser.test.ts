import { expect } from 'chai';
import { loadFixture } from './load-fixture.ts';
import { parseHtml } from './read-fixture.ts';
import { transformations } from './transformations.ts';

const load = async (path: string): Promise<Awaited<ReturnType<typeof loadFixture>>> => {
  const [platform = '', name = ''] = path.split('/');
  return loadFixture(new URL(`../${platform}/adapter.ts`, import.meta.url).href, name);
};

/** A change that changes nothing would prove nothing. */
const changed = async (path: string, title: string): Promise<Document> => {
  const fixture = await load(path);
  const document = parseHtml(fixture.html);
  const found = transformations.find((one) => one.title === title);
  if (found === undefined) throw new Error(`No transformation is called "${title}".`);
  found.change(document, fixture, null);
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
});
