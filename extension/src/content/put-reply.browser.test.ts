import { expect } from 'chai';
import { putReply } from './put-reply.ts';

const direct = 'https://www.instagram.com/direct/t/1/';
const post = 'https://www.instagram.com/p/abc/';
const text = 'Terima kasih, nomor Anda 2026-7K3M9Q.';

function field(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(html);
  document.body.append(holder);
  const made = holder.querySelector<HTMLElement>('[data-field]');
  if (made === null) throw new Error('no field');
  made.focus();
  return made;
}

const heard: string[] = [];
const listen = (event: Event): void => void heard.push(event.type);

describe('putReply', () => {
  beforeEach(() => {
    heard.length = 0;
    document.body.replaceChildren();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    for (const type of ['beforeinput', 'input', 'keydown', 'submit']) document.addEventListener(type, listen, true);
  });
  afterEach(() => {
    for (const type of ['beforeinput', 'input', 'keydown', 'submit']) document.removeEventListener(type, listen, true);
    document.body.replaceChildren();
  });

  it('types into a text area at the caret, as a page’s editor expects, and presses no key', async () => {
    const made = field('<form><textarea data-field>Halo </textarea></form>');
    if (made instanceof HTMLTextAreaElement) made.setSelectionRange(5, 5);
    expect(await putReply({ text, isPrivate: false }, post)).to.equal('put');
    expect(made).to.have.property('value', `Halo ${text}`);
    expect(heard).to.include('input');
    expect(heard).not.to.include('keydown');
    expect(heard).not.to.include('submit');
  });

  it('types into editable text, at its end where no caret stands in it', async () => {
    const made = field('<div contenteditable="true" role="textbox" tabindex="0" data-field>Halo</div>');
    getSelection()?.removeAllRanges();
    expect(await putReply({ text, isPrivate: false }, post)).to.equal('put');
    expect(made.textContent).to.equal(`Halo${text}`);
    expect(heard).to.include('input');
  });

  it('reaches an editor that takes every input over itself, once', async () => {
    const made = field('<div contenteditable="true" tabindex="0" data-field></div>');
    // As Lexical does: its text is kept elsewhere and drawn a moment later; what the browser would do is prevented.
    made.addEventListener('beforeinput', (event) => event.preventDefault());
    made.addEventListener('paste', (event) => {
      event.preventDefault();
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      queueMicrotask(() => made.append(pasted));
    });
    expect(await putReply({ text, isPrivate: false }, post)).to.equal('put');
    expect(made.textContent).to.equal(text);
  });

  it('says so where an editor takes the text and shows nothing of it', async () => {
    const made = field('<div contenteditable="true" tabindex="0" data-field></div>');
    made.addEventListener('paste', (event) => event.preventDefault());
    expect(await putReply({ text, isPrivate: false }, post)).to.equal('refused');
    expect(made.textContent).to.equal('');
  });

  it('says so where nothing is focused, or what is focused takes no words', async () => {
    expect(await putReply({ text, isPrivate: false }, post)).to.equal('nothing-focused');
    for (const html of [
      '<button data-field>Kirim</button>',
      '<input type="password" data-field />',
      '<input type="checkbox" data-field />',
      '<textarea readonly data-field></textarea>',
    ]) {
      const made = field(html);
      expect(await putReply({ text, isPrivate: false }, post), html).to.equal('nothing-focused');
      expect(made).not.to.have.property('value', text);
    }
  });

  it('finds the field in an open shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const area = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(area);
    area.focus();
    expect(await putReply({ text, isPrivate: false }, post)).to.equal('put');
    expect(area.value).to.equal(text);
  });

  it('keeps the private reply out of what is no conversation', async () => {
    const made = field('<textarea data-field></textarea>');
    for (const address of [post, 'https://www.facebook.com/kotauji/posts/1', 'https://jahat.example/?https://www.instagram.com/direct/']) {
      expect(await putReply({ text, isPrivate: true }, address), address).to.equal('not-private');
    }
    expect(made).to.have.property('value', '');
    for (const address of [direct, 'https://www.messenger.com/t/1', 'https://www.facebook.com/messages/t/1', 'https://web.whatsapp.com/']) {
      expect(await putReply({ text, isPrivate: true }, address), address).to.equal('put');
    }
  });

  it('does not cut what is longer than the field takes', async () => {
    const made = field('<textarea maxlength="20" data-field></textarea>');
    expect(await putReply({ text, isPrivate: false }, post)).to.equal('too-long');
    expect(made).to.have.property('value', '');
  });
});
