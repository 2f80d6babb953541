import { expect } from 'chai';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { FormPage } from '../../testing/form-page.ts';
import { until } from '../../testing/until.ts';
import { KotakAduan } from './kotak-aduan.ts';

const green = 'rgb(0, 100, 50)';
const pink = 'rgb(250, 230, 240)';

/** What each documented property sets: on which part (the element itself, where there is none), and which of its styles. */
const inForm: Readonly<Record<string, readonly [part: string | null, style: string, value: string]>> = {
  '--aduan-accent-color': ['submit-button', 'background-color', green],
  '--aduan-on-accent-color': ['submit-button', 'color', pink],
  '--aduan-surface-color': [null, 'background-color', pink],
  '--aduan-text-color': [null, 'color', green],
  '--aduan-border-radius': [null, 'border-top-left-radius', '3px'],
};
const inDialog: typeof inForm = {
  '--aduan-accent-color': ['button', 'background-color', green],
  '--aduan-on-accent-color': ['button', 'color', pink],
  '--aduan-surface-color': ['dialog', 'background-color', pink],
  // A button has half of the box's.
  '--aduan-border-radius': ['button', 'border-top-left-radius', '1.5px'],
};

interface Documented {
  readonly cssParts: readonly string[];
  readonly cssProperties: readonly string[];
}

/** What `custom-elements.json`, and with it the reference page, says of an element. */
async function documented(tag: string): Promise<Documented> {
  const manifest: unknown = await (await fetch('/widget/custom-elements.json')).json();
  // A parse boundary: the file is one of ours, checked to be current.
  const { modules } = manifest as { modules: { declarations?: { tagName?: string; cssParts?: { name: string }[]; cssProperties?: { name: string }[] }[] }[] };
  const found = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
  return { cssParts: (found?.cssParts ?? []).map(({ name }) => name), cssProperties: (found?.cssProperties ?? []).map(({ name }) => name) };
}

function placeDialog(): KotakAduan {
  if (customElements.get('kotak-aduan') === undefined) customElements.define('kotak-aduan', KotakAduan);
  const element = document.createElement('kotak-aduan');
  for (const [name, value] of Object.entries({ api: 'https://aduan.example.invalid', isolation: 'frame', layout: 'dialog' })) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

const partOf = (element: Element, part: string): Promise<Element> => until(() => element.shadowRoot?.querySelector(`[part="${part}"]`), part);

describe('what a website may set', () => {
  const sheet = document.createElement('style');
  before(() => document.head.append(sheet));
  afterEach(() => {
    sheet.textContent = '';
    for (const element of document.querySelectorAll('kotak-aduan, kotak-aduan-form')) element.remove();
  });
  after(() => sheet.remove());

  async function styleAfter(element: HTMLElement, property: string, [part, style, value]: readonly [string | null, string, string]): Promise<string> {
    const target = part === null ? element : await partOf(element, part);
    const read = (): string => getComputedStyle(target).getPropertyValue(style);
    expect(read()).not.to.equal(value);
    element.style.setProperty(property, property === '--aduan-border-radius' ? '3px' : value);
    return read();
  }

  it('is tried here property by property, as they are documented', async () => {
    expect(Object.keys(inForm)).to.have.members([...(await documented('kotak-aduan-form')).cssProperties]);
    expect((await documented('kotak-aduan')).cssProperties).to.include.members(Object.keys(inDialog));
  });

  for (const theme of ['light', 'dark']) {
    for (const [property, effect] of Object.entries(inForm)) {
      it(`${property} has its effect on the form, ${theme}`, async () => {
        const { element } = new FormPage(mockFetch({}), { theme });
        expect(await styleAfter(element, property, effect)).to.equal(effect[2]);
      });
    }
    for (const [property, effect] of Object.entries(inDialog)) {
      it(`${property} has its effect on the button and the dialog around a frame, ${theme}`, async () => {
        const element = placeDialog();
        element.setAttribute('theme', theme);
        expect(await styleAfter(element, property, effect)).to.equal(effect[2]);
      });
    }
  }

  it('the form as a part of a page stands on the page’s ground by day, and with space around its words on one of its own in the dark', () => {
    const [day, night] = ['light', 'dark'].map((theme) => {
      const { element } = new FormPage(mockFetch({}), { theme });
      element.setAttribute('layout', 'page');
      const { backgroundColor, paddingInlineStart } = getComputedStyle(element);
      return { isPainted: backgroundColor !== 'rgba(0, 0, 0, 0)', space: Number.parseFloat(paddingInlineStart) };
    });
    expect(day).to.deep.equal({ isPainted: false, space: 0 });
    expect(night?.isPainted).to.equal(true);
    expect(night?.space).to.be.at.least(12);
  });

  it('each part of the form takes the page’s own style', async () => {
    const { element } = new FormPage(mockFetch({}));
    const { cssParts } = await documented('kotak-aduan-form');
    expect(cssParts).not.to.deep.equal([]);
    for (const part of cssParts) {
      const target = await partOf(element, part);
      sheet.textContent = `kotak-aduan-form::part(${part}) { outline: 5px solid ${green} }`;
      expect(getComputedStyle(target).outlineColor, part).to.equal(green);
    }
  });

  it('each part of the shell does, of the box inside its dialog too', async () => {
    const element = placeDialog();
    const opener = await partOf(element, 'button');
    if (opener instanceof HTMLElement) opener.click();
    const inner = await until(() => element.shadowRoot?.querySelector('dialog kotak-aduan'), 'the box in the dialog');
    for (const part of (await documented('kotak-aduan')).cssParts) {
      const isInner = part === 'frame' || part === 'fallback';
      const target = part === 'fallback' ? await partOf(element, part) : await partOf(isInner ? inner : element, part);
      sheet.textContent = `kotak-aduan::part(${part}) { outline: 5px solid ${green} }`;
      expect(getComputedStyle(target).outlineColor, part).to.equal(green);
    }
  });
});
