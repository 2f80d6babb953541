import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { FakeHost } from '../testing/fake-host.ts';
import { FrameController } from './frame-controller.ts';

const origin = 'https://aduan.example.go.id';

interface Setup {
  host: FakeHost;
  frame: FrameController;
  told: string[];
  posted: unknown[];
  say: (data: unknown, from?: Partial<{ origin: string; source: unknown }>) => void;
  page: EventTarget;
}

function setUp(): Setup {
  const host = new FakeHost();
  const told: string[] = [];
  const posted: unknown[] = [];
  const page = Object.assign(new EventTarget(), { setTimeout, clearTimeout });
  const contentWindow = { postMessage: (...sent: unknown[]) => posted.push(sent) };
  const frame = new FrameController(host, {
    onReady: () => told.push('ready'),
    onSubmitted: () => told.push('submitted'),
    onLeave: () => told.push('leave'),
    onFailed: () => told.push('failed'),
    // The parts of a window that it uses.
    page: page as never,
  });
  host.connect();
  frame.attach({ contentWindow: contentWindow as never }, origin);
  const say: Setup['say'] = (data, from = {}) => page.dispatchEvent(Object.assign(new Event('message'), { data, origin, source: contentWindow, ...from }));
  return { host, frame, told, posted, say, page };
}

test('follows the frame that it made', () => {
  const { host, frame, told, say } = setUp();
  say({ v: 1, type: 'ready' });
  say({ v: 1, type: 'height', height: 640 });
  say({ v: 1, type: 'submitted' });
  say({ v: 1, type: 'leave' });
  assert.deepEqual(told, ['ready', 'submitted', 'leave']);
  assert.equal(frame.state.kind, 'ready');
  assert.equal(frame.heightFor(800), 640);
  host.disconnect();
});

test('goes on listening on a page that has put `once` into every object', () => {
  Reflect.defineProperty(Object.prototype, 'once', { value: true, configurable: true });
  try {
    const { host, frame, told, say } = setUp();
    say({ v: 1, type: 'ready' });
    say({ v: 1, type: 'height', height: 640 });
    say({ v: 1, type: 'leave' });
    assert.deepEqual([told, frame.heightFor(800)], [['ready', 'leave'], 640]);
    host.disconnect();
  } finally {
    Reflect.deleteProperty(Object.prototype, 'once');
  }
});

test('keeps room for the empty form before and whatever the frame says', () => {
  const { host, frame, say } = setUp();
  assert.deepEqual(
    [260, 300, 800].map((width) => frame.heightFor(width)),
    [672, 608, 544],
  );
  say({ v: 1, type: 'height', height: 32 });
  assert.equal(frame.heightFor(800), 544);
  host.disconnect();
});

test('10,000 messages from elsewhere, or that are none of ours, change nothing (EMB-3)', () => {
  const { host, frame, told, say } = setUp();
  const words = [
    null,
    0,
    'ready',
    [],
    { v: 1 },
    { v: 2, type: 'ready' },
    { v: 1, type: 'look' },
    { v: 1, type: 'height', height: 33 },
    { v: 1, type: 'height', height: 8192 },
    { v: 1, type: 'height', height: '64' },
    { v: 1, type: 'height', height: Number.NaN },
  ];
  for (let index = 0; index < 10_000; index += 1) {
    const right = [
      { v: 1, type: 'ready' },
      { v: 1, type: 'submitted' },
      { v: 1, type: 'height', height: 4096 },
    ][index % 3];
    if (index % 4 === 0) say(words[index % words.length]);
    else if (index % 4 === 1) say(right, { origin: `${origin}.example.com` });
    else if (index % 4 === 2) say(right, { source: {} });
    else say(right, { source: null, origin: 'null' });
  }
  assert.deepEqual(told, []);
  assert.equal(frame.state.kind, 'opening');
  assert.equal(frame.heightFor(800), 544);
  assert.equal(host.updates, 0);
  host.disconnect();
});

test('a frame that has loaded and stays silent was refused', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { host, frame, told } = setUp();
  frame.loaded();
  mock.timers.tick(2_000);
  mock.timers.reset();
  assert.equal(frame.state.kind, 'failed');
  assert.deepEqual(told, ['failed']);
  host.disconnect();
});

test('speaks to the frame only when it is ready, and only to its origin', () => {
  const { host, frame, posted, say } = setUp();
  const look = { v: 1, type: 'look', locale: 'id', theme: 'dark' } as const;
  frame.post(look);
  assert.deepEqual(posted, []);
  say({ v: 1, type: 'ready' });
  frame.post(look);
  assert.deepEqual(posted, [[look, origin]]);
  host.disconnect();
});
