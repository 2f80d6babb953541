import { expect } from 'chai';
import type { AnsweringBackend } from '../../answering-backend.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { fakeAnswering, sampleClaim } from '../../../testing/fake-answering.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import { AduanClaims } from './aduan-claims.ts';
import { defineClaims } from './define.ts';

defineClaims();

async function showClaims(changes: Partial<AnsweringBackend> = {}): Promise<AduanClaims> {
  const element = new AduanClaims();
  element.answering = fakeAnswering({ listClaims: async () => [sampleClaim()], ...changes });
  await show(element);
  return element;
}

async function compare(element: AduanClaims, word: string): Promise<void> {
  const field = await shown(element, 'input');
  if (field instanceof HTMLInputElement) field.value = word;
  (await shown(element, 'button[type="submit"]')).click();
}

describe('<aduan-claims>', () => {
  it('names the account that the word must come from, and no word', async () => {
    const element = await showClaims();
    await shown(element, 'form');
    const text = element.renderRoot.textContent ?? '';
    for (const part of ['2026-7K3M9Q', '@warga.contoh', 'Instagram', 'pemkot.contoh']) expect(text).to.contain(part);
    expect(element.renderRoot.querySelector('a')?.rel).to.equal('noreferrer noopener');
    expect(element.renderRoot.querySelector('[data-tone="care"]')).to.equal(null);
    await expectAccessible(element);
  });

  it('sends what was typed, and says that it fits', async () => {
    const tried: unknown[] = [];
    const element = await showClaims({
      acceptClaim: async (...call) => {
        tried.push(call);
        return { outcome: 'accepted', triesLeft: 5 };
      },
    });
    await compare(element, ' sapu mangga 482 ');
    await until(() => {
      expect(tried).to.deep.equal([['2026-7K3M9Q', 'sapu mangga 482']]);
      expect(element.renderRoot.textContent).to.contain('Cocok.');
      expect(element.renderRoot.querySelector('form')).to.equal(null);
    });
  });

  it('says that a word is wrong and how often it may still be tried, and then no more', async () => {
    let left = 1;
    const element = await showClaims({ acceptClaim: async () => ({ outcome: left > 0 ? 'wrong-word' : 'locked', triesLeft: Math.max(0, (left -= 1)) }) });
    await compare(element, 'salah');
    await until(() => {
      expect(element.renderRoot.textContent).to.contain('Kata itu tidak cocok');
      expect(element.renderRoot.textContent).to.contain('Sisa 0 kali');
      expect(element.renderRoot.querySelector<HTMLButtonElement>('button[type="submit"]')?.disabled).to.equal(true);
    });
    await expectAccessible(element);
  });

  it('warns where several devices ask', async () => {
    const element = await showClaims({ listClaims: async () => [sampleClaim({ devices: 3 })] });
    expect((await shown(element, '[data-tone="care"]')).textContent).to.contain('3 perangkat');
  });

  it('shows nothing where nobody asks, or where the server can not be asked', async () => {
    for (const listClaims of [async () => [], () => Promise.reject(new Error('no line'))]) {
      const element = await showClaims({ listClaims });
      await element.updateComplete;
      expect(element.renderRoot.querySelector('section')).to.equal(null);
    }
  });
});
