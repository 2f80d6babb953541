import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavePage } from './leave-page.ts';

const leaveTo = 'https://aduan.example.go.id/keluar';

interface FakeWindow extends Pick<Window, 'addEventListener' | 'document' | 'location'> {
  readonly replaced: string[];
  readonly posted: unknown[];
  readonly parent: Window;
  readonly top: Window;
  readonly shown: string[];
  /** Whether the browser never hears of the key. */
  readonly holdsBack: (key: string) => boolean;
}

/** As much of a window as is used. */
function fakeWindow(): FakeWindow {
  const replaced: string[] = [];
  const posted: unknown[] = [];
  const shown = ['an open complaint'];
  const heard = new EventTarget();
  const document = { body: { replaceChildren: () => void shown.splice(0) } } as unknown as Document;
  const location = { replace: (to: string) => void replaced.push(to) } as unknown as Location;
  const parent = { location, postMessage: (...sent: unknown[]) => void posted.push(sent) } as unknown as Window;
  const holdsBack = (key: string): boolean => !heard.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key }));
  return { addEventListener: heard.addEventListener.bind(heard), document, location, replaced, posted, parent, top: parent, shown, holdsBack };
}

test('a page of our own is replaced by where the city sends people', () => {
  const own = fakeWindow();
  leavePage({ window: own, leaveTo });
  assert.deepEqual([own.replaced, own.posted], [[leaveTo], []]);
});

test('a frame empties itself, and asks the page around it to go without a word of where or why', () => {
  const own = fakeWindow();
  const around = fakeWindow();
  leavePage({ window: { ...own, parent: around.parent, top: around.parent }, leaveTo });
  assert.deepEqual([own.replaced, own.shown], [[], []]);
  assert.deepEqual(around.posted, [[{ v: 1, type: 'leave' }, '*']]);
});

test('a plain frame, whose words nobody hears, sends its page on; where that is forbidden it is empty all the same', () => {
  const own = fakeWindow();
  const around = fakeWindow();
  leavePage({ window: { ...own, parent: around.parent, top: around.parent }, leaveTo });
  assert.deepEqual([around.replaced, own.replaced], [[leaveTo], []]);
  const forbidding = {
    postMessage: () => undefined,
    location: {
      replace: () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    },
  } as unknown as Window;
  own.shown.push('another complaint');
  leavePage({ window: { ...own, parent: forbidding, top: forbidding }, leaveTo });
  assert.deepEqual(own.shown, []);
});

test('the key that leaves does not stop the going where it is pressed again', () => {
  const own = fakeWindow();
  assert.equal(own.holdsBack('Escape'), false);
  leavePage({ window: own, leaveTo });
  assert.deepEqual(
    ['Escape', 'Escape', 'Tab'].map((key) => own.holdsBack(key)),
    [true, true, false],
  );
});
