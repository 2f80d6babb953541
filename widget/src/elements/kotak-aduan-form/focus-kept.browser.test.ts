// Whatever is pressed in whatever state: the focus stays in the box, on something that is there (WCAG 2.4.3). Tried with every button once.
import { replaceMethod } from '@kotak-aduan/api-client/testing/replace-method';
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { forgetLanguage } from '../../messages/remembered-language.ts';
import { boxStates } from '../../testing/box-states.ts';
import { isDrawn } from '../../testing/find-layout-faults.ts';
import { forgetEverything, type FormPage } from '../../testing/form-page.ts';

/** A button is known by what it says; in another state it is the same one, unless it belongs to a section of its own. */
const tried = new Set<string>();

const isOff = (button: HTMLElement): boolean => button.matches(':disabled, [aria-disabled="true"]');

function buttonsOf({ root }: FormPage): HTMLElement[] {
  // Whoever must be gone at once has no use for a focus here.
  const buttons = root.querySelectorAll<HTMLElement>('button, summary, input[type="checkbox"], [role="option"]');
  return [...buttons].filter((button) => isDrawn(button) && !isOff(button) && button.closest('.leave') === null);
}

function nameOf(button: HTMLElement): string {
  const words = button.getAttribute('aria-label') ?? button.textContent;
  return `${button.closest('section, details, .send, .drafts')?.className ?? ''} | ${words?.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim()}`;
}

/** Until nothing of the box has changed for a moment. */
async function untilQuiet(page: FormPage): Promise<void> {
  for (let isQuiet = false; !isQuiet;) {
    isQuiet = true;
    const observer = new MutationObserver(() => (isQuiet = false));
    observer.observe(page.root, { subtree: true, childList: true, attributes: true, characterData: true });
    await new Promise((resolve) => setTimeout(resolve, 60));
    observer.disconnect();
    // A recording is never quiet.
    if (page.root.querySelector('meter') !== null) return;
  }
}

describe('the focus', () => {
  let restore: () => void;
  before(async () => {
    restore = replaceMethod(window, 'print', () => () => undefined);
    await setViewport({ width: 360, height: 740 });
    await import('./filing.ts');
  });
  after(async () => {
    restore();
    forgetLanguage();
    await setViewport({ width: 800, height: 600 });
    await forgetEverything();
  });

  for (const [name, open] of Object.entries(boxStates)) {
    it(`stays in the box whatever is pressed: ${name}`, async () => {
      const lost: string[] = [];
      let page: FormPage | null = null;
      for (;;) {
        if (page === null) {
          await forgetEverything();
          // One of the buttons is another language's.
          forgetLanguage();
          page = await open();
          await untilQuiet(page);
        }
        const before = buttonsOf(page);
        const button = before.find((one) => !tried.has(nameOf(one)));
        if (button === undefined) break;
        const pressed = nameOf(button);
        tried.add(pressed);
        button.focus();
        button.click();
        await untilQuiet(page);
        const { activeElement } = page.root;
        if (activeElement === null || (activeElement.localName !== 'textarea' && !isDrawn(activeElement))) lost.push(pressed);
        // What led elsewhere is begun anew.
        if (!before.every((one) => one.isConnected)) page = null;
      }
      expect(lost).to.deep.equal([]);
    });
  }
});
