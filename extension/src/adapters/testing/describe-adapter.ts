import { clipSchema } from '@kotak-aduan/api-client/schemas/clip';
import { expect } from 'chai';
import { describeHostilePages } from './describe-hostile-pages.ts';
import { describeSkeletons } from './describe-skeletons.ts';
import { describeTransformations } from './describe-transformations.ts';
import { loadExpected, loadFixture } from './load-fixture.ts';
import { parseHtml, readTarget } from './read-fixture.ts';

/** Every adapter passes the same suites over its own fixtures. `folder` is the adapter's, as `import.meta.url` gives it. */
export const describeAdapter = ({ id, folder, fixtures }: { id: string; folder: string; fixtures: readonly string[] }): void => {
  describe(`The ${id} adapter`, () => {
    for (const name of fixtures) {
      it(`reads ${name} as expected`, async () => {
        const fixture = await loadFixture(folder, name);
        const expected = await loadExpected(folder, name);
        expect(Object.keys(expected)).to.deep.equal(fixture.targets);
        for (const target of fixture.targets) {
          const clip = readTarget(parseHtml(fixture.html), fixture, target);
          expect(clip, target).to.deep.equal(expected[target]);
          if (!('reason' in clip)) clipSchema.parse(clip);
        }
      });
    }
    describeHostilePages({ folder, fixtures });
    describeTransformations({ folder, fixtures });
    describeSkeletons({ folder, fixtures });
  });
};
