import { expect } from 'chai';
import { addPageColours } from './add-page-colours.ts';

describe('what is written of the page’s colours', () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  before(() => document.body.append(host, sheet));
  afterEach(() => host.removeAttribute('style'));
  after(() => {
    host.remove();
    sheet.remove();
  });

  function written(style: Readonly<Record<string, string>>): Record<string, string> {
    for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value);
    const query = new URLSearchParams({ agency: 'dpupr' });
    addPageColours(query, root);
    expect(root.childElementCount).to.equal(0);
    expect(query.get('agency')).to.equal('dpupr');
    query.delete('agency');
    return Object.fromEntries(query);
  }

  it('is nothing where the page says nothing, or nothing that is a colour', () => {
    expect(written({})).to.deep.equal({});
    expect(written({ '--aduan-accent-color': 'banana', '--aduan-text-color': 'url(//jahat.example/x)', '--aduan-border-radius': 'round' })).to.deep.equal({});
  });

  it('is what the browser makes of it, wherever the page has it from', () => {
    sheet.textContent = ':root { --aksen: #006432; --aduan-on-accent-color: white }';
    const style = {
      '--aduan-accent-color': 'var(--aksen)',
      '--aduan-surface-color': 'hsl(0 0% 98%)',
      '--aduan-text-color': '#1238',
      '--aduan-border-radius': 'calc(1px + 2px)',
    };
    expect(written(style)).to.deep.equal({
      accent: 'rgb(0, 100, 50)',
      'on-accent': 'rgb(255, 255, 255)',
      surface: 'rgb(250, 250, 250)',
      text: 'rgba(17, 34, 51, 0.533)',
      radius: '3px',
    });
    sheet.textContent = '';
  });

  it('has corners that are square on purpose', () => {
    expect(written({ '--aduan-border-radius': '0' })).to.deep.equal({ radius: '0px' });
  });
});
