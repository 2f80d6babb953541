import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { until } from '../../testing/until.ts';
import { AduanReadyEvent } from '../../events/aduan-ready.ts';
import { KotakAduan } from './kotak-aduan.ts';

const api = 'https://aduan.example.invalid';

interface Shown {
  readonly element: KotakAduan;
  readonly opener: HTMLButtonElement;
  readonly closer: HTMLButtonElement;
  readonly dialog: HTMLDialogElement;
}

async function place(markup: Record<string, string> = {}): Promise<Shown> {
  if (customElements.get('kotak-aduan') === undefined) customElements.define('kotak-aduan', KotakAduan);
  const element = document.createElement('kotak-aduan');
  for (const [name, value] of Object.entries({ api, agency: 'dpupr', layout: 'dialog', ...markup })) element.setAttribute(name, value);
  element.append(Object.assign(document.createElement('a'), { href: `${api}/aduan`, textContent: 'Tulis aduan' }));
  document.body.append(element);
  const find = <E extends HTMLElement>(part: string): Promise<E> => until(() => element.shadowRoot?.querySelector<E>(`[part="${part}"]`), part);
  return { element, opener: await find('button'), closer: await find('close-button'), dialog: await find('dialog') };
}

const boxIn = (dialog: HTMLDialogElement): KotakAduan | null => dialog.querySelector('kotak-aduan');
const frameIn = (dialog: HTMLDialogElement): HTMLIFrameElement | null => boxIn(dialog)?.shadowRoot?.querySelector('iframe') ?? null;

describe('the box in a dialog', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('kotak-aduan')) element.remove();
    expect(document.documentElement.getAttribute('style')).to.equal(null);
  });

  it('is a button until that is pressed: no link beside it, and no frame is loaded', async () => {
    const { element, opener, dialog } = await place();
    expect(opener.textContent).to.equal('Sampaikan keluhan');
    expect(opener.getBoundingClientRect().height).to.be.at.least(44);
    expect(element.shadowRoot?.querySelector('.fallback')?.getBoundingClientRect().height).to.equal(0);
    expect(boxIn(dialog)).to.equal(null);
    expect(await accessibilityProblems(element)).to.deep.equal([]);
    opener.click();
    const frame = await until(() => frameIn(dialog), 'the frame');
    expect(frame.src).to.equal(`${api}/bingkai?agency=dpupr&layout=dialog`);
    expect(await accessibilityProblems(element)).to.deep.equal([]);
  });

  it('says what the page wants on the button, and is called that too', async () => {
    const { element, opener, dialog } = await place({ 'button-text': 'Lapor jalan rusak' });
    expect(opener.textContent).to.equal('Lapor jalan rusak');
    expect(dialog.getAttribute('aria-label')).to.equal('Lapor jalan rusak');
    element.removeAttribute('button-text');
    element.setAttribute('locale', 'en');
    await until(() => opener.textContent === 'Make a complaint', 'the English words');
  });

  it('opens with the focus on itself, then in the box once that is ready; who went elsewhere meanwhile stays there', async () => {
    const { element, opener, closer, dialog } = await place();
    const focused = (): Element | null | undefined => element.shadowRoot?.activeElement;
    opener.click();
    expect(focused() === dialog).to.equal(true);
    await until(() => frameIn(dialog), 'the frame');
    const box = await until(() => boxIn(dialog), 'the box');
    closer.focus();
    box.dispatchEvent(new AduanReadyEvent());
    expect(focused() === closer).to.equal(true);
    closer.click();
    await until(() => focused() === opener, 'the focus on the button');
    opener.click();
    expect(focused() === box).to.equal(true);
    expect(box.shadowRoot?.activeElement === frameIn(dialog)).to.equal(true);
  });

  it('with the form in the page itself opens in its text field, each time', async () => {
    const { element, opener, closer, dialog } = await place();
    opener.click();
    const box = await until(() => boxIn(dialog), 'the box');
    const form = document.createElement('kotak-aduan-form');
    const text = document.createElement('textarea');
    form.attachShadow({ mode: 'open' }).append(text);
    box.shadowRoot?.append(form);
    box.dispatchEvent(new AduanReadyEvent());
    expect(form.shadowRoot?.activeElement === text).to.equal(true);
    closer.click();
    await until(() => element.shadowRoot?.activeElement === opener, 'the focus on the button');
    opener.click();
    expect(form.shadowRoot?.activeElement === text).to.equal(true);
  });

  it('keeps the same frame however often it is closed, and hands on what changes', async () => {
    const { element, opener, closer, dialog } = await place();
    opener.click();
    const frame = await until(() => frameIn(dialog), 'the frame');
    closer.click();
    expect(dialog.open).to.equal(false);
    element.setAttribute('theme', 'dark');
    opener.click();
    expect(frameIn(dialog)).to.equal(frame);
    await until(() => boxIn(dialog)?.getAttribute('theme') === 'dark', 'the theme inside');
  });

  for (const [way, close] of [
    ['its button', ({ closer }: Shown) => closer.click()],
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['Escape in the frame', ({ dialog }: Shown) => sayFrom(frameIn(dialog), { v: 1, type: 'close' })],
    ['a press beside it', () => sendMouse({ type: 'click', position: [4, 4] })],
  ] as const) {
    it(`closes by ${way}; the page scrolls again, and the keyboard is on the button`, async () => {
      const shown = await place();
      shown.opener.click();
      await until(() => frameIn(shown.dialog)?.contentWindow, 'the frame');
      expect(getComputedStyle(document.documentElement).overflowY).to.equal('hidden');
      await close(shown);
      await until(() => !shown.dialog.open, 'the closed dialog');
      await until(() => shown.element.shadowRoot?.activeElement === shown.opener, 'the focus on the button');
      expect(document.documentElement.style.overflow).to.equal('');
    });
  }

  it('opened again before the browser has told that it was closed, it stays open, and lets the page go when it is closed', async () => {
    const { opener, closer, dialog } = await place();
    opener.click();
    closer.click();
    opener.click();
    await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    expect(dialog.open).to.equal(true);
    closer.click();
    await until(() => document.documentElement.style.overflow === '', 'a page that scrolls');
  });

  it('stays where somebody else says that Escape was pressed', async () => {
    const { opener, dialog } = await place();
    opener.click();
    await until(() => frameIn(dialog)?.contentWindow, 'the frame');
    sayFrom(null, { v: 1, type: 'close' });
    sayFrom(frameIn(dialog), { v: 1, type: 'submitted' });
    expect(dialog.open).to.equal(true);
  });

  it('hears Escape in the frame, whatever was said before, also where the page has written “once” into every object', async () => {
    Object.assign(Object.prototype, { once: true });
    const { opener, dialog } = await place().finally(() => Reflect.deleteProperty(Object.prototype, 'once'));
    opener.click();
    await until(() => frameIn(dialog)?.contentWindow, 'the frame');
    sayFrom(frameIn(dialog), { v: 1, type: 'height', height: 64 });
    expect(dialog.open).to.equal(true);
    sayFrom(frameIn(dialog), { v: 1, type: 'close' });
    expect(dialog.open).to.equal(false);
  });

  it('is closed where the page takes it out, and opens again where it is put back', async () => {
    const { element, opener, dialog } = await place();
    opener.click();
    element.remove();
    expect(dialog.open).to.equal(false);
    expect(document.documentElement.style.overflow).to.equal('');
    document.body.append(element);
    opener.click();
    expect(dialog.open).to.equal(true);
  });

  it('is the box in the page where the layout is another, and in a dialog of the page’s own', async () => {
    const { element, opener } = await place();
    element.setAttribute('layout', 'box');
    await until(() => element.shadowRoot?.querySelector('iframe'), 'the frame in the page');
    await until(() => !opener.isConnected, 'the button to be gone');
    const own = document.createElement('dialog');
    own.append(element);
    document.body.append(own);
    element.setAttribute('layout', 'dialog');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('iframe')).not.to.equal(null);
    own.remove();
  });
});

/** As if the frame had said it, which is of an address that nobody answers at. */
function sayFrom(frame: HTMLIFrameElement | null, data: unknown): void {
  dispatchEvent(new MessageEvent('message', { data, source: frame?.contentWindow ?? window }));
}
