import { expect } from 'chai';
import { until } from '../testing/until.ts';
import { wearPageColours } from './page-colours.ts';

describe('the page’s colours in the frame', () => {
  const told: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    console.warn = (...words: unknown[]) => told.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    told.length = 0;
  });

  function wear(query: Readonly<Record<string, string>>, theme = 'light'): HTMLElement {
    const root = document.createElement('div');
    root.dataset['theme'] = theme;
    wearPageColours(new URLSearchParams(query), root);
    return root;
  }
  const worn = (root: HTMLElement, name: string): string => root.style.getPropertyValue(`--aduan-${name}`);

  it('are put on, whichever space they are from', () => {
    const root = wear({ accent: 'rgb(0, 100, 50)', 'on-accent': '#fae6f0', surface: 'color(srgb 1 0.98 0.94)', text: 'oklch(0.25 0.05 250)', radius: '3px' });
    expect(worn(root, 'accent-color')).to.equal('#006432');
    expect(worn(root, 'on-accent-color')).to.equal('#fae6f0');
    expect(worn(root, 'surface-color')).to.equal('#fffaf0');
    expect(worn(root, 'text-color')).to.match(/^#[0-4][\da-f][0-4][\da-f][0-4][\da-f]$/);
    expect(worn(root, 'border-radius')).to.equal('3px');
    expect(told).to.deep.equal([]);
  });

  it('are put on again as the theme changes, those only that can be read in it', async () => {
    const root = wear({ accent: 'rgb(0, 100, 50)' });
    root.dataset['theme'] = 'dark';
    await until(() => worn(root, 'accent-color') === '', 'the box’s own colour');
    expect(told.filter((words) => words.includes('#006432 words of the dark box'))).to.have.length(1);
    root.dataset['theme'] = 'light';
    await until(() => worn(root, 'accent-color') === '#006432', 'the page’s colour');
    expect(told).to.have.length(1);
  });

  it('are no way in for anything else', () => {
    const attempts = [
      'url(//jahat.example/x)',
      'red;--aduan-text-color:red',
      'var(--x)',
      'rgb(var(--x))',
      'image(red)',
      'rgba(0, 0, 0, 0.5)',
      'currentcolor',
      '',
      'rgb(0, 100, 50) url(x)',
    ];
    for (const attempt of attempts) {
      const root = wear({ accent: attempt, radius: attempt });
      expect(root.getAttribute('style'), attempt).to.equal(null);
    }
    for (const radius of ['50%', '-3px', '1e9px', 'calc(3px)']) expect(wear({ radius }).getAttribute('style'), radius).to.equal(null);
    expect(worn(wear({ radius: '999px' }), 'border-radius')).to.equal('32px');
  });
});
