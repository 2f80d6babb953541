import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { until } from '../../testing/until.ts';
import { LacakAduan } from './lacak-aduan.ts';

const api = 'https://aduan.example.invalid';

function place(markup: Record<string, string>): LacakAduan {
  if (customElements.get('lacak-aduan') === undefined) customElements.define('lacak-aduan', LacakAduan);
  const element = document.createElement('lacak-aduan');
  for (const [name, value] of Object.entries(markup)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

const frameOf = (element: LacakAduan): HTMLIFrameElement | null => element.shadowRoot?.querySelector('iframe') ?? null;

describe('the shell of <lacak-aduan>', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('lacak-aduan')) element.remove();
  });

  it('holds a sandboxed frame of the city’s origin, and what stands behind the # of the page stays there', async () => {
    const before = location.href;
    history.replaceState(null, '', '#0123-4567');
    const element = place({ api, theme: 'dark' });
    await element.updateComplete;
    expect(frameOf(element)?.src).to.equal(`${api}/bingkai-lacak?theme=dark`);
    expect(frameOf(element)?.title).to.equal('Lacak Aduan');
    expect(location.hash).to.equal('#0123-4567');
    history.replaceState(null, '', before);
  });

  it('puts no code field into a page that is not the city’s own, whatever that page asks for', async () => {
    const element = place({ api, isolation: 'inline' });
    await element.updateComplete;
    expect(frameOf(element)).not.to.equal(null);
    expect(element.shadowRoot?.querySelector('lacak-aduan-view')).to.equal(null);
  });

  it('shows a link to the city’s own page when the frame stays silent', async () => {
    const element = place({ api: location.origin, isolation: 'frame', locale: 'en' });
    const link = await until(() => element.shadowRoot?.querySelector<HTMLAnchorElement>('.fallback a'));
    expect(link.href).to.match(new RegExp(`^${location.origin}/lacak`));
    expect(link.textContent).to.equal('See your complaint on the city’s page');
    expect(await accessibilityProblems(element)).to.deep.equal([]);
  });
});
