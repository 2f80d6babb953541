import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { languageCodes } from '../messages/language-codes.ts';
import { accessibilityProblems } from './accessibility-problems.ts';
import { descendants, findLayoutFaults, findSmallTargets, isDrawn } from './find-layout-faults.ts';
import { forgetEverything } from './form-page.ts';
import { until } from './until.ts';

/** An element of ours on the page. */
export interface AccessiblePage {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** As WCAG 1.4.12 has them. */
const readersSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** 320 px is a wide window at 400 %. */
const rooms = {
  'at 320 px': { width: 320, style: '', fontSize: '' },
  'with a reader’s own spacing': { width: 360, style: readersSpacing, fontSize: '' },
  'with text twice as large': { width: 360, style: '', fontSize: '200%' },
};

async function speak({ element, root }: AccessiblePage, locale: string): Promise<void> {
  element.setAttribute('locale', locale);
  await until(() => root.querySelector<HTMLElement>('[lang]')?.lang === locale, `the page in ${locale}`);
}

const forceColours = (isForced: boolean): Promise<unknown> => executeServerCommand('force-colours', { isForced });

/**
 * WCAG 2.2 AA of an element in each of its states, each language and each theme, and what a tool for markup can't see: sizes, room, spacing,
 * forced colours, motion.
 */
export function describeAccessible(states: Readonly<Record<string, () => Promise<AccessiblePage>>>): void {
  before(() => {
    document.body.style.margin = '0';
  });
  after(forgetEverything);

  for (const [name, open] of Object.entries(states)) {
    describe(`${name}, for everybody`, () => {
      let page: AccessiblePage;
      before(async () => {
        await forgetEverything();
        await setViewport({ width: 360, height: 740 });
        page = await open();
      });
      after(async () => {
        document.documentElement.style.fontSize = '';
        await forceColours(false);
        await setViewport({ width: 800, height: 600 });
      });

      for (const locale of languageCodes) {
        it(`breaks no rule of WCAG 2.2 AA in ${locale}, by day and by night`, async () => {
          await speak(page, locale);
          for (const theme of ['light', 'dark']) {
            page.element.setAttribute('theme', theme);
            expect(await accessibilityProblems(page.element), theme).to.deep.equal([]);
          }
          page.element.removeAttribute('theme');
        });
      }

      // Colours are put in their place when the page is painted, where axe doesn't look.
      it('tells its controls apart in forced colours', async () => {
        await forceColours(true);
        const flat = descendants(page.element).filter(
          (element) =>
            element.matches('button:not(.quiet), .button, .panel, .summary, input:not([type]), textarea, select') &&
            isDrawn(element) &&
            borderOf(element) === 0,
        );
        expect(flat.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        await forceColours(false);
      });

      it('shows which control has the focus', () => {
        const controls = descendants(page.element).filter(
          (element) => element.matches('a[href], button, summary, input, select, textarea') && isDrawn(element),
        );
        const unseen = controls.filter((control) => {
          control.focus();
          return control.matches(':focus') && [control, control.closest('label')].every((one) => one === null || getComputedStyle(one).outlineStyle === 'none');
        });
        expect(unseen.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      });

      it('has targets of 44 px', () => {
        expect(findSmallTargets(page.element, 44)).to.deep.equal([]);
      });

      for (const [room, { width, style, fontSize }] of Object.entries(rooms)) {
        it(`cuts nothing off ${room}`, async () => {
          await setViewport({ width, height: 740 });
          document.documentElement.style.fontSize = fontSize;
          const own = page.root.appendChild(document.createElement('style'));
          own.textContent = style;
          for (const locale of languageCodes) {
            await speak(page, locale);
            expect(findLayoutFaults(page.element), locale).to.deep.equal([]);
          }
          expect(document.documentElement.scrollWidth).to.equal(width);
          own.remove();
          document.documentElement.style.fontSize = '';
        });
      }

      it('moves nothing for whoever asks for less motion', async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const moving = descendants(page.element).filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration);
        });
        expect(moving.map(({ outerHTML }) => outerHTML.slice(0, 200))).to.deep.equal([]);
        await emulateMedia({ reducedMotion: 'no-preference' });
      });
    });
  }
}

function borderOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).borderBlockStartWidth);
}
