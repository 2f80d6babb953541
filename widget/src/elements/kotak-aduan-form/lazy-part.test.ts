import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothing } from 'lit';
import { id } from '../../messages/id/form.ts';
import { FakeHost } from '../../testing/fake-host.ts';
import { isLastPlace, LazyPart } from './lazy-part.ts';
import { partNotice } from './part-notice.ts';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A network that goes and comes back when a test says so. */
class FakeLine {
  #isUp = true;
  #listeners: (() => void)[] = [];
  readonly isDown = (): boolean => !this.#isUp;
  readonly onBack = (listener: () => void): void => void this.#listeners.push(listener);
  /** What the newest script says of a file; a text will do where nothing is drawn. */
  notice: unknown = null;
  readonly asked: unknown[] = [];
  readonly tellTooOld = async (...asked: unknown[]): Promise<Node | null> => {
    this.asked.push(asked);
    if (this.notice instanceof Error) throw this.notice;
    return this.notice as Node | null;
  };

  goesDown(): void {
    this.#isUp = false;
  }

  /** How many wanted to know. */
  comesBack(): number {
    this.#isUp = true;
    const listeners = this.#listeners.splice(0);
    for (const listener of listeners) listener();
    return listeners.length;
  }
}

test('is fetched once, however often it is asked for', async () => {
  const host = new FakeHost();
  let calls = 0;
  const lazy = new LazyPart(host, () => Promise.resolve((calls += 1)), new FakeLine());
  assert.equal(lazy.part, null);
  const [first, second] = [lazy.ask(), lazy.ask()];
  assert.equal(lazy.isComing, true);
  assert.deepEqual(await Promise.all([first, second]), [1, 1]);
  assert.equal(lazy.isComing, false);
  assert.equal(host.updates, 1);
});

test('says that it did not come, and comes when it is asked for again', async () => {
  let isDown = true;
  const lazy = new LazyPart(new FakeHost(), () => (isDown ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve('map')), new FakeLine());
  assert.equal(await lazy.ask(), null);
  assert.equal(lazy.hasFailed, true);
  isDown = false;
  assert.equal(await lazy.ask(), 'map');
  assert.equal(lazy.hasFailed, false);
});

test('asks nothing of a line that is down, and comes by itself, once, when it is back', async () => {
  const line = new FakeLine();
  let calls = 0;
  const lazy = new LazyPart(new FakeHost(), () => Promise.resolve((calls += 1)), line);
  line.goesDown();
  assert.equal(await lazy.ask(), null);
  assert.equal(await lazy.ask(), null);
  assert.equal(lazy.hasFailed, true);
  assert.equal(calls, 0);
  assert.equal(line.comesBack(), 1);
  assert.equal(await lazy.ask(), 1);
  assert.equal(lazy.hasFailed, false);
});

test('a line that breaks again while it is fetched anew is waited for again', async () => {
  const line = new FakeLine();
  let isBroken = true;
  const lazy = new LazyPart(new FakeHost(), () => (isBroken ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve('map')), line);
  await lazy.ask();
  assert.equal(line.comesBack(), 1);
  assert.equal(await lazy.ask(), null);
  isBroken = false;
  assert.equal(line.comesBack(), 1);
  assert.equal(await lazy.ask(), 'map');
});

test('of several places that wait for it, the last is the one to say so', async () => {
  const lazy = new LazyPart(new FakeHost(), () => Promise.reject(new TypeError('Failed to fetch')), new FakeLine());
  await lazy.askAt('agency');
  await lazy.askAt('contact');
  assert.deepEqual([isLastPlace('agency'), isLastPlace('contact')], [false, true]);
});

test('a part that is gone from the server says so, asks for it no more by itself, and comes where it is there again', async () => {
  const line = new FakeLine();
  line.notice = 'load the page again';
  let calls = 0;
  let isGone = true;
  const fetchPart = (): Promise<string> => {
    calls += 1;
    return isGone ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve('map');
  };
  const lazy = new LazyPart(Object.assign(new FakeHost(), { language: { code: 'su' } }), fetchPart, line);
  assert.equal(await lazy.ask(), null);
  await settled();
  assert.equal(lazy.notice, 'load the page again');
  assert.deepEqual(line.asked, [[String(fetchPart), 'su']]);
  line.comesBack();
  await settled();
  assert.equal(calls, 1);
  isGone = false;
  assert.equal(await lazy.ask(), 'map');
});

test('nothing is asked why while the line is down, and no answer is no reason', async () => {
  const line = new FakeLine();
  line.notice = new TypeError('Failed to fetch');
  const lazy = new LazyPart(new FakeHost(), () => Promise.reject(new TypeError('Failed to fetch')), line);
  await lazy.ask();
  await settled();
  assert.equal(lazy.notice, null);
  assert.equal(line.asked.length, 1);
  line.goesDown();
  await lazy.ask();
  await settled();
  assert.equal(line.asked.length, 1);
});

test('fetched ahead in vain nobody hears of it, until somebody asks for it', async () => {
  const line = new FakeLine();
  const lazy = new LazyPart(new FakeHost(), () => Promise.resolve('map'), line);
  line.goesDown();
  assert.equal(await lazy.prefetch(), null);
  assert.equal(partNotice(lazy, id), nothing);
  assert.equal(await lazy.ask(), null);
  assert.notEqual(partNotice(lazy, id), nothing);
  line.comesBack();
  assert.equal(await lazy.prefetch(), 'map');
  assert.equal(partNotice(lazy, id), nothing);
});
