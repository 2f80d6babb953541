import { expect } from 'chai';
import type { SkeletonWorld } from './skeleton.ts';
import './skeleton.ts';

const world = globalThis as SkeletonWorld;
const at = '2026-11-22T02:00:00.000Z';

const clip = (): Element => {
  const post = document.createElement('article');
  post.innerText = 'Jalan rusak';
  document.body.replaceChildren(post);
  world.kotakAduanClipped = { at, element: new WeakRef(post) };
  return post;
};

describe('the structure of what was clipped', () => {
  it('is that of the element, without its words', () => {
    clip();
    expect(world.kotakAduanSkeleton?.(at)?.html).to.match(/<article data-ditunjuk="">[QXZ]\w{4} [qxz]\w{4}<\/article>/);
  });

  it('is not given for an older clip, nor where the element has left the page', () => {
    const post = clip();
    expect(world.kotakAduanSkeleton?.('2026-11-22T01:00:00.000Z') === null).to.equal(true);
    post.remove();
    expect(world.kotakAduanSkeleton?.(at) === null).to.equal(true);
    delete world.kotakAduanClipped;
    expect(world.kotakAduanSkeleton?.(at) === null).to.equal(true);
  });
});
