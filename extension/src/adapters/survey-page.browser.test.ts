import { expect } from 'chai';
import { loadFixture } from './testing/load-fixture.ts';
import { parseHtml } from './testing/read-fixture.ts';
import { surveyPage, type PageSurvey } from './survey-page.ts';

const survey = async (path: string, change: (document: Document) => void = () => undefined): Promise<PageSurvey> => {
  const [platform = '', name = ''] = path.split('/');
  const { html, url, capturedAt, timeZone } = await loadFixture(new URL(`./${platform}/adapter.ts`, import.meta.url).href, name);
  const document = parseHtml(html);
  change(document);
  return surveyPage({ document, url, capturedAt, timeZone });
};

const replace = (selector: string, to: string) => (document: Document) => {
  for (const element of document.querySelectorAll(selector)) {
    const other = document.createElement(to);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
};

const rename = (selector: string, from: string, to: string) => (document: Document) => {
  for (const element of document.querySelectorAll(selector)) {
    element.setAttribute(to, element.getAttribute(from) ?? '');
    element.removeAttribute(from);
  }
};

const readable = [
  'instagram/post-page',
  'instagram/post-dialog',
  'instagram/comment-and-reply',
  'instagram/home-feed',
  'instagram/reels-viewer',
  'instagram/login-wall',
  'facebook/permalink-dialog',
  'facebook/page-admin',
  'facebook/photo-viewer',
  'facebook/group',
  'facebook/home-scrambled-time',
  'x/status',
  'x/repost-and-quote',
  'threads/post',
  'tiktok/video',
  'youtube/video',
  'youtube/server-page',
  'messenger/conversation',
  'web/news-page',
];

describe('A page whose layout changed', () => {
  it('is none that is read as ever', async () => {
    for (const path of readable) expect(await survey(path), path).to.deep.equal({ platform: path.split('/')[0], isLayoutChanged: false });
  });

  const redesigns: readonly [string, (document: Document) => void][] = [
    ['instagram/post-page', replace('a[href*="/c/"] time', 'span')],
    ['instagram/post-dialog', replace('a[href*="/c/"] time', 'span')],
    [
      'facebook/permalink-dialog',
      (document) => document.querySelectorAll('[role="article"] [role="article"] a').forEach((link) => link.setAttribute('href', '#')),
    ],
    ['x/status', replace('article', 'section')],
    ['threads/post', rename('[data-pressable-container]', 'data-pressable-container', 'data-box')],
    ['tiktok/video', rename('[data-e2e^="comment-username"]', 'data-e2e', 'data-e3e')],
    ['youtube/video', rename('#content-text', 'id', 'class')],
  ];
  for (const [path, change] of redesigns) {
    it(`is told from ${path} after a redesign of its comments`, async () => {
      expect((await survey(path, change)).isLayoutChanged).to.equal(true);
    });
  }

  it('is not one where nobody has commented', async () => {
    const without = (selector: string) => (document: Document) => document.querySelectorAll(selector).forEach((element) => element.remove());
    expect((await survey('instagram/post-page', without('a[href*="/c/"]'))).isLayoutChanged).to.equal(false);
    expect(
      (await survey('facebook/permalink-dialog', without('[role="article"] [role="article"], [role="dialog"] [role="article"][aria-label]'))).isLayoutChanged,
    ).to.equal(false);
  });

  it('is none on an address that is none', () => {
    expect(surveyPage({ document: parseHtml('<p>Halo</p>'), url: 'about:blank', capturedAt: null, timeZone: null })).to.deep.equal({
      platform: 'web',
      isLayoutChanged: false,
    });
  });
});
