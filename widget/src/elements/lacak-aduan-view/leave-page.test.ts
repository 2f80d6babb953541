import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavePage } from './leave-page.ts';

const leaveTo = 'https://aduan.example.go.id/keluar';

/** As much of a window as is used. */
function fakeWindow(): { location: Location; replaced: string[]; posted: unknown[]; parent: Window } {
  const replaced: string[] = [];
  const posted: unknown[] = [];
  const location = { replace: (to: string) => void replaced.push(to) } as unknown as Location;
  const parent = { location, postMessage: (...sent: unknown[]) => void posted.push(sent) } as unknown as Window;
  return { location, replaced, posted, parent };
}

test('a page of our own is replaced by where the city sends people', () => {
  const { location, parent, replaced, posted } = fakeWindow();
  leavePage({ window: { location, parent }, leaveTo });
  assert.deepEqual([replaced, posted], [[leaveTo], []]);
});

test('a frame empties itself, and asks the page around it to go without a word of where or why', () => {
  const own = fakeWindow();
  const around = fakeWindow();
  leavePage({ window: { location: own.location, parent: around.parent }, leaveTo });
  assert.deepEqual(own.replaced, ['about:blank']);
  assert.deepEqual(around.posted, [[{ v: 1, type: 'leave' }, '*']]);
});
