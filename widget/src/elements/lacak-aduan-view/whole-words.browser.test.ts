import { caseStates } from '@kotak-aduan/api-client/schemas/case-state';
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { languageCodes } from '../../messages/language-codes.ts';
import { exampleTrackedCase } from '../../testing/example-tracked-case.ts';
import { findBrokenWords } from '../../testing/find-broken-words.ts';
import { FollowingPage } from '../../testing/following-page.ts';
import { fullCase } from '../../testing/tracked-case.ts';
import { until } from '../../testing/until.ts';

const said = 'h2, h3, h4, p, span, label, legend, dt, dd, button, summary';

/** The narrowest phones, with the room that a page keeps beside its words, and the column beside a wide page’s text. */
const rooms = {
  'in a window of 280 px': { width: 280, column: 'auto' },
  'in a window of 360 px': { width: 360, column: 'auto' },
  'in a column of a wide page': { width: 1280, column: '320px' },
};

describe('following, where it is narrow', () => {
  before(() => {
    document.body.style.margin = '0';
    document.body.style.padding = '16px';
  });
  afterEach(() => {
    for (const element of document.querySelectorAll('lacak-aduan-view')) element.remove();
  });
  after(async () => {
    document.body.style.padding = '';
    await setViewport({ width: 800, height: 600 });
  });

  for (const [room, { width, column }] of Object.entries(rooms)) {
    for (const state of caseStates) {
      it(`breaks no word of a complaint that is ${state} in two, ${room}, in any language`, async () => {
        await setViewport({ width, height: 740 });
        const tracked = state === 'resolved' ? fullCase : exampleTrackedCase({ state });
        const page = new FollowingPage({ openTracking: { token: 't', expiresAt: '2026-11-22T03:00:00.000Z', case: tracked }, getTrackedCase: tracked });
        page.element.style.inlineSize = column;
        await page.open();
        for (const locale of languageCodes) {
          page.element.setAttribute('locale', locale);
          await until(() => page.root.querySelector<HTMLElement>('[lang]')?.lang === locale, `the page in ${locale}`);
          await until(() => page.root.querySelector('#case-title'), 'the complaint');
          expect(findBrokenWords(page.element, said), locale).to.deep.equal([]);
        }
      });
    }
  }
});
