import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { until } from '../until.ts';
import type { ScreenReader } from './screen-reader.ts';

/** Further apart than this lie no two controls that somebody goes from one to the other of. */
const farthest = 45;

/** Whether two of them fall into one minute is a matter of time. */
const moment = /\p{L}+, \d+ \p{L}+ \d{4} (?:pukul \d\d\.\d\d|at \d\d:\d\d) WIB/gu;

/** Somebody without a pointer, who listens to the page, and writes down what was pressed and what was said. */
export class KeyboardPerson {
  readonly #page: Page;
  readonly #reader: ScreenReader;
  readonly #lines: string[] = [];
  #tree: readonly string[] = [];

  constructor(page: Page, reader: ScreenReader) {
    this.#page = page;
    this.#reader = reader;
  }

  /** All of it, as text. */
  get conversation(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  step(title: string): void {
    this.#lines.push('', `## ${title}`, '');
  }

  /** Goes on until something of this name has the focus. Each stop has the focus somewhere, and in sight. */
  async tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let count = 0; count < farthest; count += 1) {
      await this.#page.keyboard.press(key);
      const said = await this.#listen(key);
      if (typeof name === 'string' ? said.startsWith(`${name},`) : name.test(said)) return;
    }
    throw new Error(`${key} does not lead to ${name}:\n${this.#lines.slice(-farthest).join('\n')}`);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.#listen(key);
  }

  /** A press that is answered by what is announced; what has the focus meanwhile is a matter of time. */
  async pressAndHear(key: string, words: RegExp): Promise<void> {
    await this.#page.keyboard.press(key);
    this.#lines.push(`> ${key}`);
    await this.hears(words);
    assert.notEqual(await this.#reader.focus(), null, `after ${key} nothing has the focus`);
  }

  /** A press after which the page needs a moment: listens once this has the focus. */
  async pressAndArriveAt(key: string, name: RegExp): Promise<void> {
    await this.#page.keyboard.press(key);
    await until(`the focus on ${name}`, async () => name.test((await this.#reader.focus()) ?? ''));
    assert.match(await this.#listen(key), name);
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
    this.#lines.push(`> mengetik “${words}”`);
  }

  async paste(): Promise<void> {
    await this.#page.keyboard.press('Control+V');
    this.#lines.push('> Ctrl+V');
  }

  async hears(words: RegExp): Promise<void> {
    this.#lines.push(`  (diumumkan) ${await this.#reader.hears(words)}`);
  }

  /** What has come to the page since the last look, as the accessibility tree has it. */
  async look(): Promise<void> {
    // Whether the last words are on the device already is a matter of time.
    const snapshot = (await this.#page.locator('body').ariaSnapshot())
      .replace('Menyimpan…', 'Tersimpan di perangkat ini')
      .replaceAll(moment, 'HARI, TANGGAL, JAM');
    const tree = snapshot.split('\n').map((line) => line.trimEnd());
    const known = new Map<string, number>();
    for (const line of this.#tree) known.set(line.trim(), (known.get(line.trim()) ?? 0) + 1);
    for (const line of tree) {
      const count = known.get(line.trim()) ?? 0;
      if (count > 0) known.set(line.trim(), count - 1);
      else this.#lines.push(`  | ${line}`);
    }
    this.#tree = tree;
  }

  async #listen(key: string): Promise<string> {
    const said = await this.#reader.focus();
    assert.notEqual(said, null, `after ${key} nothing has the focus:\n${this.#lines.slice(-5).join('\n')}`);
    this.#lines.push(`> ${key}`, `  ${said}`);
    assert.equal(await this.#page.evaluate(isFocusInSight), true, `“${said}” has the focus and can’t be seen`);
    return said ?? '';
  }
}

/** WCAG 2.4.11: some of what has the focus is not under anything else. In the page. */
function isFocusInSight(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active) return false;
  const { left, right, top, bottom } = active.getBoundingClientRect();
  const spots = [0.1, 0.5, 0.9].flatMap((across) => [0.1, 0.5, 0.9].map((down) => ({ x: left + (right - left) * across, y: top + (bottom - top) * down })));
  return spots.some(({ x, y }) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (inner === null || inner === hit) break;
      hit = inner;
    }
    return hit !== null && (hit === active || active.contains(hit) || hit.contains(active));
  });
}
