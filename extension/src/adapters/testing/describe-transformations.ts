import { expect } from 'chai';
import type { NoClip } from '../adapter.ts';
import type { ReadClip } from '../finish-clip.ts';
import { loadFixture } from './load-fixture.ts';
import type { Fixture } from './load-fixture.ts';
import { findTarget, parseHtml, readElement } from './read-fixture.ts';
import { transformations } from './transformations.ts';
import type { Transformation } from './transformations.ts';

const fields = ['postId', 'commentId', 'authorName', 'authorHandle', 'authorUrl', 'text', 'receivedByAccount'] as const;

/** Instagram has two addresses for one post, with its account in front and without. */
const sameAddress = (address: string | null): string | null => address?.replace(/(instagram\.com)\/[A-Za-z0-9._]+(\/(?:p|reel)\/)/, '$1$2') ?? null;

const oneLine = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ') ?? null;

const lengths = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000, month: 2_678_400_000, year: 31_622_400_000 };

/** The same moment, as precisely as it is known afterwards. */
const isSameTime = (after: ReadClip, before: ReadClip): boolean =>
  after.postedAt === before.postedAt ||
  (after.postedAt !== null &&
    before.postedAt !== null &&
    after.postedAtPrecision !== null &&
    Math.abs(Date.parse(after.postedAt) - Date.parse(before.postedAt)) < lengths[after.postedAtPrecision]);

/** The same value or a gap, never another value; nothing to clip is a gap in all fields. */
const expectSameOrGap = (after: ReadClip | NoClip, before: ReadClip | NoClip, what: string): void => {
  if ('reason' in after) return;
  if ('reason' in before) expect.fail(`${what}: a clip was invented: ${JSON.stringify(after)}`);
  expect(after.kind, `${what}: kind`).to.equal(before.kind);
  // A label says the words on one line.
  for (const field of fields) if (after[field] !== null) expect(oneLine(after[field]), `${what}: ${field}`).to.equal(oneLine(before[field]));
  if (after.permalink !== null) expect(sameAddress(after.permalink), `${what}: permalink`).to.equal(sameAddress(before.permalink));
  if (after.postedAt !== null && !isSameTime(after, before)) expect(after.postedAt, `${what}: postedAt`).to.equal(before.postedAt);
  const known = before.media.map(({ url }) => url);
  for (const { url } of after.media) expect(known, `${what}: media`).to.include(url);
  for (const { text, permalink } of after.context) {
    if (text !== null)
      expect(
        before.context.map((post) => post.text),
        `${what}: context`,
      ).to.include(text);
    if (permalink !== null)
      expect(
        before.context.map((post) => post.permalink),
        `${what}: context`,
      ).to.include(permalink);
  }
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
