import { expect } from 'chai';
import type { NoClip } from '../adapter.ts';
import type { ReadClip } from '../finish-clip.ts';
import { loadFixture } from './load-fixture.ts';
import type { Fixture } from './load-fixture.ts';
import { otherValues, sameAddress } from './other-values.ts';
import { findTarget, parseHtml, readElement } from './read-fixture.ts';
import { transformations } from './transformations.ts';
import type { Transformation } from './transformations.ts';

/** The same value or a gap, never another value. */
const expectSameOrGap = (after: ReadClip | NoClip, before: ReadClip | NoClip, what: string): void => {
  expect(otherValues(after, before), `${what}: ${JSON.stringify(after)}`).to.deep.equal([]);
};

/** Under another post's address: that of the page as it was, or what the other address says by itself, and never the one with words of the other. */
const expectNothingMixed = (after: ReadClip | NoClip, before: ReadClip | NoClip, address: string, what: string): void => {
  if ('reason' in after) return;
  const own = 'reason' in before ? null : before;
  const isOther =
    (after.postId !== null && after.postId !== own?.postId) ||
    (after.commentId !== null && after.commentId !== own?.commentId) ||
    (after.permalink !== null && sameAddress(after.permalink) !== sameAddress(own?.permalink ?? null));
  if (!isOther) return expectSameOrGap(after, before, what);
  // A selection or a picture is of whatever page it stands on.
  if (after.kind === 'selection' || after.kind === 'image') return;
  const { text, authorName, media, context } = after;
  expect({ text, authorName, media, said: context.filter((post) => post.text !== null) }, what).to.deep.equal({
    text: null,
    authorName: null,
    media: [],
    said: [],
  });
  for (const name of [after.authorHandle, after.receivedByAccount]) if (name !== null) expect(address, `${what}: account`).to.include(name);
  if (after.postedAt !== null) expect(after.sources.postedAt, `${what}: postedAt`).to.equal('id');
};

const judge = (transformation: Transformation, fixture: Fixture, target: string, after: ReadClip | NoClip): void => {
  const original = parseHtml(fixture.html);
  const before = readElement(original, fixture, target, findTarget(original, target));
  const what = `${fixture.name} ${target} ${transformation.title}`;
  if (transformation.isExact === true) expect(after, what).to.deep.equal(before);
  else if (transformation.address !== undefined) expectNothingMixed(after, before, transformation.address(fixture), what);
  else expectSameOrGap(after, before, what);
};

const tryEach = (transformation: Transformation, fixture: Fixture): void => {
  for (const target of fixture.targets) {
    const document = parseHtml(fixture.html);
    const element = findTarget(document, target);
    const url = transformation.address?.(fixture) ?? fixture.url;
    transformation.change(document, fixture, element, readElement(document, fixture, target, element));
    judge(transformation, fixture, target, readElement(document, { ...fixture, url }, target, element));
  }
};

/** One changed page for all that is pointed at. */
const tryTogether = (transformation: Transformation, fixture: Fixture): void => {
  const document = parseHtml(fixture.html);
  const elements = fixture.targets.map((target) => ({ target, element: findTarget(document, target) }));
  transformation.change(document, fixture, null, null);
  for (const { target, element } of elements) judge(transformation, fixture, target, readElement(document, fixture, target, element));
};

/** What a redesign, a language or a slow page does, done to every fixture. */
export const describeTransformations = ({ folder, fixtures }: { folder: string; fixtures: readonly string[] }): void => {
  for (const transformation of transformations) {
    const sentence = `reads the same ${transformation.isExact === true ? '' : 'or a gap '}${transformation.title}`;
    if (transformation.isHeavy === true) {
      for (const name of fixtures) it(`${sentence} in ${name}`, async () => tryTogether(transformation, await loadFixture(folder, name)));
    } else {
      it(sentence, async () => {
        for (const name of fixtures) tryEach(transformation, await loadFixture(folder, name));
      });
    }
  }
};
