import { expect } from 'chai';
import { ShellElement } from './shell-element.ts';

class TestShell extends ShellElement {
  drawn = 0;
  readonly told: string[] = [];

  constructor() {
    super(':host { display: block; }');
    this.addController({ hostConnected: () => this.told.push('connected'), hostDisconnected: () => this.told.push('disconnected') });
  }

  protected update(): void {
    this.drawn += 1;
  }
}

describe('a shell’s element', () => {
  before(() => customElements.define('test-shell', TestShell));
  afterEach(() => {
    for (const element of document.querySelectorAll('test-shell')) element.remove();
  });

  function place(): TestShell {
    const element = new TestShell();
    document.body.append(element);
    return element;
  }

  it('has each attribute as a property and each property as an attribute', () => {
    const element = place();
    element.setAttribute('agency', 'dpupr');
    expect(element.agency).to.equal('dpupr');
    element.theme = 'dark';
    expect(element.getAttribute('theme')).to.equal('dark');
    element.theme = null;
    expect(element.hasAttribute('theme')).to.equal(false);
    element.buttonText = 'Lapor';
    expect(element.getAttribute('button-text')).to.equal('Lapor');
    element.setAttribute('button-text', 'Sampaikan');
    expect(element.buttonText).to.equal('Sampaikan');
  });

  it('takes over what was set on it before its script had come', () => {
    const early = document.createElement('test-shell-late');
    Object.assign(early, { agency: 'dpupr' });
    document.body.append(early);
    customElements.define('test-shell-late', class extends TestShell {});
    expect(early.getAttribute('agency')).to.equal('dpupr');
    expect(Object.keys(early)).not.to.contain('agency');
    early.remove();
  });

  it('draws once for many changes, and never while it is not in the page', async () => {
    const element = new TestShell();
    element.agency = 'dpupr';
    await element.updateComplete;
    expect(element.drawn).to.equal(0);
    document.body.append(element);
    element.locale = 'en';
    element.theme = 'dark';
    await element.updateComplete;
    expect(element.drawn).to.equal(1);
  });

  it('lets the page’s own link be seen where drawing fails, whatever the page has done to the browser', async () => {
    customElements.define(
      'test-shell-broken',
      class extends TestShell {
        protected override update(): void {
          throw new Error('no computed styles here');
        }
      },
    );
    const element = document.createElement('test-shell-broken') as TestShell;
    element.innerHTML = '<a href="/aduan">Tulis aduan</a>';
    document.body.append(element);
    await element.updateComplete;
    expect(element.querySelector('a')?.assignedSlot?.localName).to.equal('slot');
    element.remove();
  });

  it('tells its controllers when it comes and goes', () => {
    const element = place();
    element.remove();
    document.body.append(element);
    expect(element.told).to.deep.equal(['connected', 'disconnected', 'connected']);
  });

  it('is styled also where there are no constructed style sheets', () => {
    expect(getComputedStyle(place()).display).to.equal('block');
    const { replaceSync } = CSSStyleSheet.prototype;
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
    try {
      const element = place();
      expect(getComputedStyle(element).display).to.equal('block');
      expect(element.renderRoot.adoptedStyleSheets).to.have.length(0);
    } finally {
      CSSStyleSheet.prototype.replaceSync = replaceSync;
    }
  });
});
