import { clipSchema } from '@kotak-aduan/api-client/schemas/clip';
import { expect } from 'chai';
import { loadFixture } from './load-fixture.ts';
import { parseHtml, readTarget } from './read-fixture.ts';

const poison = '"><img src=x onerror=alert(1)>\u0000\u202e javascript:alert(1)';

const textNodes = (root: Node): Text[] => [...root.childNodes].flatMap((node) => (node instanceof Text ? [node] : textNodes(node)));

/** What a page may do to an adapter, done to every fixture: the answer stays plain, bounded and valid, and the page as it was. */
export const describeHostilePages = ({ folder, fixtures }: { folder: string; fixtures: readonly string[] }): void => {
  for (const name of fixtures) {
    it(`leaves the page of ${name} byte for byte as it was, and asks the network for nothing`, async () => {
      const fixture = await loadFixture(folder, name);
      const document = parseHtml(fixture.html);
      const before = new XMLSerializer().serializeToString(document);
      performance.clearResourceTimings();
      for (const target of fixture.targets) readTarget(document, fixture, target);
      expect(new XMLSerializer().serializeToString(document)).to.equal(before);
      expect(performance.getEntriesByType('resource')).to.deep.equal([]);
    });

    it(`returns plain, bounded text from ${name} when every attribute and text is poisoned`, async () => {
      const fixture = await loadFixture(folder, name);
      const document = parseHtml(fixture.html);
      for (const node of textNodes(document.body)) if (node.data.trim() !== '') node.data = `${poison}${node.data}${'x'.repeat(30_000)}`;
      for (const element of document.querySelectorAll('[href], [aria-label], [title], [alt]')) {
        for (const attribute of ['aria-label', 'title', 'alt'])
          if (element.hasAttribute(attribute)) element.setAttribute(attribute, poison + (element.getAttribute(attribute) ?? ''));
      }
      for (const target of fixture.targets) {
        const clip = readTarget(document, fixture, target);
        if ('reason' in clip) continue;
        clipSchema.parse(clip);
        expect(JSON.stringify(clip)).not.to.match(/\\u0000|\u202e/);
        for (const url of [clip.permalink, clip.authorUrl, ...clip.media.map((media) => media.url)]) if (url !== null) expect(url).to.match(/^https?:\/\//);
      }
    });

    it(`never takes an address of another site for the post's in ${name}`, async () => {
      const fixture = await loadFixture(folder, name);
      const document = parseHtml(fixture.html);
      for (const link of document.querySelectorAll('a[href]'))
        link.setAttribute('href', `https://jahat.example/${(link.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]+\//, '')}`);
      for (const target of fixture.targets) {
        const clip = readTarget(document, fixture, target);
        if ('reason' in clip || clip.kind === 'link') continue;
        expect(clip.permalink ?? '').not.to.contain('jahat.example');
        expect(clip.authorUrl ?? '').not.to.contain('jahat.example');
      }
    });

    it(`reads a right-to-left text with emoji unchanged in ${name}, or leaves a gap`, async () => {
      const fixture = await loadFixture(folder, name);
      const words = 'الشارع مظلم منذ أسبوع 🙏🏽👨‍👩‍👧';
      for (const target of fixture.targets) {
        const before = readTarget(parseHtml(fixture.html), fixture, target);
        if ('reason' in before || before.text === null) continue;
        const first = before.text.split('\n')[0] ?? '';
        const document = parseHtml(fixture.html);
        for (const node of textNodes(document.body)) if (node.data.trim() === first.trim()) node.data = words;
        const clip = readTarget(document, fixture, target);
        // Where the text comes from a label, the words beside it are not believed.
        const isSame = !('reason' in clip) && clip.text?.replace(/\s+/g, ' ') === before.text.replace(/\s+/g, ' ');
        if (!('reason' in clip) && !isSame && clip.text !== null) expect(clip.text.split('\n')[0]).to.equal(words);
      }
    });
  }
};
