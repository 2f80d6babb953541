import { expect } from 'chai';
import { writeSnippet } from './write-snippet.ts';

const parse = (html: string): Element => {
  const [first] = new DOMParser().parseFromString(html, 'text/html').body.children;
  if (first === undefined) throw new Error('nothing parsed');
  return first;
};
const snippetOf = (html: string, maxLength = 10_000): string => writeSnippet(parse(html), maxLength)?.html ?? '';

it('keeps what says where and what a thing is, and nothing that runs or is fetched', () => {
  const html = `<article class="x1" onclick="alert(1)" style="background:url(https://x.example/)"><script>alert(1)</script>
    <a href="https://contoh.example/p/1?a=1&amp;b=2" onfocus="x()">Budi</a> <a href="javascript:alert(1)">jahat</a>
    <time datetime="2026-11-20T03:00:00Z">2 hr</time><img src="https://x.example/a.jpg" srcset="b.jpg" alt="Foto jalan"><iframe src="https://x.example/"></iframe></article>`;
  expect(snippetOf(html)).to.equal(
    '<article> <a href="https://contoh.example/p/1?a=1&amp;b=2">Budi</a> <a>jahat</a> <time datetime="2026-11-20T03:00:00Z">2 hr</time><img alt="Foto jalan"></article>',
  );
});

it('writes text that looks like markup as the text it is', () => {
  expect(snippetOf('<p title="&quot;&gt;&lt;b&gt;">&lt;img src=x onerror=alert(1)&gt;</p>')).to.equal(
    '<p title="&quot;&gt;&lt;b&gt;">&lt;img src=x onerror=alert(1)&gt;</p>',
  );
});

it('ends where there is no more room, with every element closed', () => {
  const long = `<ul>${'<li><b>Lampu jalan mati</b></li>'.repeat(1_000)}</ul>`;
  const written = writeSnippet(parse(long), 500);
  expect(written?.isCut).to.equal(true);
  expect((written?.html.length ?? 0) <= 500).to.equal(true);
  expect(parse(written?.html ?? '').outerHTML).to.equal(written?.html);
});

it('leaves the page byte for byte as it was, and fetches nothing', () => {
  const page = parse('<form><input name="getAttribute"><img src="/tidak-ada.png" alt="a"><p>Halo</p></form>');
  document.body.append(page);
  const before = document.documentElement.outerHTML;
  const fetchedBefore = performance.getEntriesByType('resource').length;
  expect(writeSnippet(page, 1_000)?.html).to.equal('<form><input><img alt="a"><p>Halo</p></form>');
  expect(document.documentElement.outerHTML).to.equal(before);
  expect(performance.getEntriesByType('resource').length).to.equal(fetchedBefore);
  page.remove();
});
