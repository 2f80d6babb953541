import { expect } from 'chai';
import { adoptTextField } from './adopt-text-field.ts';

function hostWith(): { host: HTMLElement; plain: HTMLTextAreaElement } {
  const host = document.body.appendChild(document.createElement('div'));
  const plain = host.appendChild(document.createElement('form')).appendChild(document.createElement('textarea'));
  return { host, plain };
}

describe('the text field', () => {
  afterEach(() => document.body.replaceChildren());

  it('takes over what was typed into the plain form before the script came', () => {
    const { host, plain } = hostWith();
    plain.value = 'jalan berlubang di depan pasar';
    expect(adoptTextField(host).text.value).to.equal('jalan berlubang di depan pasar');
  });

  it('keeps its own words where it has some', () => {
    const { host, plain } = hostWith();
    const own = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('textarea'));
    own.value = 'lampu mati';
    plain.value = 'yang lama';
    expect(adoptTextField(host).text).to.equal(own);
    expect(own.value).to.equal('lampu mati');
  });
});
