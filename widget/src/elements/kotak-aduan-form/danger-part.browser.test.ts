import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { askingCity } from '../../testing/asking-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { until } from '../../testing/until.ts';

async function begin(): Promise<FormPage> {
  const page = new FormPage(mockFetch({ getCity: askingCity, listPlaces: { places: [] } }));
  await page.write('ada motor di jalan');
  await page.find('.agency');
  return page;
}

const isBefore = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

describe('words of danger', () => {
  beforeEach(forgetEverything);
  // The first of them would wait for all the modules of the form.
  before(() => import('./filing.ts'));
  after(forgetEverything);

  it('show whom to call below the text to whoever is typing it, so that the field stays where it is, and it stays there', async () => {
    const page = await begin();
    page.element.style.inlineSize = '328px';
    const text = await page.find<HTMLTextAreaElement>('#text');
    text.focus();
    const { top } = text.getBoundingClientRect();
    await page.write('ada kecelakaan motor di jalan');
    const panel = await page.find('.dangers');
    expect(isBefore(text, panel) && isBefore(panel, await page.find('.photos'))).to.equal(true);
    expect([text.getBoundingClientRect().top, page.root.activeElement]).to.deep.equal([top, text]);
    expect(panel.closest('[role=status]')).not.to.equal(null);
    const links = [...panel.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
    expect(new Set(links.map((box) => box.top)).size, 'rows').to.equal(1);
    for (const { height } of links) expect(height).to.be.at.least(44);
    // A finger on its way to a number takes the focus out of the text: nothing may move then.
    text.blur();
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(page.root.querySelector('.dangers')).to.equal(panel);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('come before anything else where nobody is typing', async () => {
    const page = await begin();
    await page.write('ada kecelakaan motor di jalan');
    const panel = await page.find('.dangers');
    expect(isBefore(panel, await page.find('h2'))).to.equal(true);
  });

  it('show every number of the city where what tells them apart can’t be fetched, until the danger is no longer told of', async () => {
    const page = await begin();
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      await page.write('Tetangga pingsan kena setrum');
      const panel = await page.find('.panel.error');
      expect([...panel.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent])).to.deep.equal([
        ['tel:119', '119 Ambulans'],
        ['tel:112', '112 Panggilan darurat'],
      ]);
      for (const link of panel.querySelectorAll('a')) expect(link.getBoundingClientRect().height).to.be.at.least(44);
      expect(panel.closest('[role=status]')).not.to.equal(null);
      expect(await accessibilityProblems(page.element)).to.deep.equal([]);
      await page.write('ada motor di jalan');
      await until(() => page.root.querySelector('.panel.error') === null);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });
});
