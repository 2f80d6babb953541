import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { exampleCity } from '../../testing/example-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';

describe('what a plain complaint never needs', () => {
  beforeEach(forgetEverything);
  after(forgetEverything);

  it('shows the emergency numbers above everything once the text tells of danger, and leaves the caret in the text', async () => {
    const page = new FormPage(mockFetch({ getCity: exampleCity }));
    const text = await page.write('ada kecelakaan');
    text.focus();
    await page.find('.agency');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });
});
