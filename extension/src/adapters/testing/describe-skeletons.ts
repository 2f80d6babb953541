import { isSkeletonText } from '@kotak-aduan/api-client/schemas/clip-report';
import { expect } from 'chai';
import { makeSkeleton, targetMark } from '../skeleton/make-skeleton.ts';
import { survivorsOf } from '../skeleton/testing/survivors-of.ts';
import { addressOnly, loadFixture } from './load-fixture.ts';
import { parseHtml } from './read-fixture.ts';

/** What "Klip ini salah" would send of every fixture: its structure, and nothing that anybody wrote. */
export const describeSkeletons = ({ folder, fixtures }: { folder: string; fixtures: readonly string[] }): void => {
  for (const name of fixtures) {
    it(`leaves no word, name, number or address of ${name} in its skeleton`, async () => {
      const fixture = await loadFixture(folder, name);
      for (const target of fixture.targets) {
        const document = parseHtml(fixture.html);
        const selector = target.replace(/^selection:/, '');
        const element = selector === addressOnly ? null : document.querySelector(selector);
        const before = new XMLSerializer().serializeToString(document);
        const skeleton = makeSkeleton({ document, url: fixture.url, target: element });
        expect(survivorsOf(document, fixture.url, skeleton), target).to.deep.equal([]);
        expect(isSkeletonText(skeleton.html), 'the server takes it').to.equal(true);
        expect(new XMLSerializer().serializeToString(document) === before, 'the page is as it was').to.equal(true);
        if (element !== null) expect(parseHtml(skeleton.html).querySelectorAll(`[${targetMark}]`).length, `${target} is marked`).to.equal(1);
      }
    });
  }
};
