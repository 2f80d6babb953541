import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { until } from '../../testing/until.ts';
import { defineOnce } from '../define-once.ts';
import { KotakAduan } from './kotak-aduan.ts';

const api = 'https://aduan.example.invalid';

function place(markup: Record<string, string>, link = true): KotakAduan {
  if (customElements.get('kotak-aduan') === undefined) customElements.define('kotak-aduan', KotakAduan);
  const element = document.createElement('kotak-aduan');
  for (const [name, value] of Object.entries(markup)) element.setAttribute(name, value);
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = `${api}/aduan?agency=dpupr`;
    anchor.textContent = 'Tulis aduan';
    element.append(anchor);
  }
  document.body.append(element);
  return element;
}

const frameOf = (element: KotakAduan): HTMLIFrameElement | null => element.shadowRoot?.querySelector('iframe') ?? null;

describe('the shell', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('kotak-aduan')) element.remove();
  });

  it('holds a sandboxed frame of the city’s origin and tells it nothing but the query', async () => {
    const element = place({ api, agency: 'dpupr', theme: 'dark' });
    await element.updateComplete;
    const frame = frameOf(element);
    expect(frame?.getAttribute('sandbox')).to.equal('allow-scripts allow-same-origin allow-forms allow-popups allow-downloads');
    expect(frame?.getAttribute('allow')).to.equal(`camera; microphone; geolocation${'share' in navigator ? '; web-share' : ''}`);
    expect(frame?.src).to.equal(`${api}/bingkai?agency=dpupr&theme=dark`);
    expect(element.getAttribute('style')).to.equal(null);
  });

  it('does not load the frame again when language or colours change', async () => {
    const element = place({ api, agency: 'dpupr' });
    await element.updateComplete;
    const before = frameOf(element)?.src;
    element.setAttribute('theme', 'dark');
    element.setAttribute('locale', 'en');
    await element.updateComplete;
    expect(frameOf(element)?.src).to.equal(before);
  });

  it('shows the page’s own link when the frame stays silent, and tells the developer once', async () => {
    const told: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => told.push(words.join(' '));
    try {
      const element = place({ api: location.origin, agency: 'dpupr', isolation: 'frame' });
      await until(() => frameOf(element)?.hidden === true, 'the hidden frame');
      const fallback = await until(() => element.shadowRoot?.querySelector('.fallback'));
      expect(fallback.querySelector('slot')?.assignedElements()).to.have.length(1);
      await until(() => told.length > 0, 'the words for the developer');
      expect(told.filter((words) => words.includes(location.origin) && words.includes('coordinator'))).to.have.length(1);
      expect(await accessibilityProblems(element)).to.deep.equal([]);
    } finally {
      console.warn = warn;
    }
  });

  it('makes a link of its own where the page has none', async () => {
    const element = place({ api: location.origin, agency: 'dpupr', isolation: 'frame' }, false);
    const link = await until(() => element.shadowRoot?.querySelector<HTMLAnchorElement>('.fallback a'));
    expect(link.href).to.equal(`${location.origin}/aduan?agency=dpupr`);
    link.focus();
    expect(element.shadowRoot?.activeElement).to.equal(link);
  });

  it('a second copy on the page warns and does no harm', () => {
    place({ api, agency: 'dpupr' });
    const told: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => told.push(words.join(' '));
    class Copy extends HTMLElement {
      static readonly version = '9.9.9';
    }
    expect(() => defineOnce('kotak-aduan', Copy)).not.to.throw();
    console.warn = warn;
    expect(told[0]).to.contain('already registered');
  });
});
