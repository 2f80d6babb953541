import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import type { SignIn } from '../../sign-in.ts';
import { AduanPairing, type PairingActions } from './aduan-pairing.ts';
import { definePairing } from './define.ts';

definePairing();

async function showPairing(actions: Partial<PairingActions> = {}): Promise<{ page: AduanPairing; given: SignIn[] }> {
  const given: SignIn[] = [];
  const page = new AduanPairing();
  page.actions = {
    signIn: async (signIn) => {
      given.push(signIn);
      return { city: 'Kota Contoh', operator: 'Sari Contoh' };
    },
    signOut: () => Promise.resolve(),
    chooseLanguage: () => Promise.resolve(),
    ...actions,
  };
  return { page: await show(page), given };
}

function fill(page: AduanPairing, values: Record<string, string>): void {
  for (const [id, value] of Object.entries(values)) {
    const field = page.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
    if (field !== null) field.value = value;
  }
  page.renderRoot.querySelector('form')?.requestSubmit();
}

const whole = { address: 'aduan.kota.example', email: 'sari@kota.example', password: 'kata sandi contoh' };

describe('<aduan-pairing>', () => {
  it('pairs, and says who and where', async () => {
    const { page, given } = await showPairing();
    await expectAccessible(page);
    fill(page, whole);
    const title = await shown(page, '#paired');
    expect(title.textContent).to.contain('Kota Contoh');
    expect(given).to.deep.equal([{ ...whole, address: 'https://aduan.kota.example' }]);
    await expectAccessible(page);
  });

  it('says what is missing, field by field, and goes to the first', async () => {
    const { page, given } = await showPairing();
    fill(page, { address: 'http://aduan.kota.example' });
    await shown(page, '#address-fault');
    expect(page.renderRoot.querySelectorAll('.error').length).to.equal(3);
    await until(() => expect(page.shadowRoot?.activeElement?.id).to.equal('address'));
    expect(given).to.deep.equal([]);
    await expectAccessible(page);
  });

  it('tells a wrong password from a server that is not there, and keeps what was typed', async () => {
    let code = 'password-wrong';
    const { page } = await showPairing({ signIn: () => Promise.reject(Object.assign(new Error('no'), { code })) });
    fill(page, whole);
    expect((await shown(page, '#password-fault')).textContent).to.contain('tidak cocok');
    await page.updateComplete;
    code = 'server-not-found';
    fill(page, {});
    expect((await shown(page, '#address-fault')).textContent).to.contain('tidak ada server');
    expect(page.renderRoot.querySelector<HTMLInputElement>('#address')?.value).to.equal(whole.address);
  });

  it('speaks English where that is chosen', async () => {
    const { page } = await showPairing();
    const select = page.renderRoot.querySelector('select');
    if (select !== null) select.value = 'en';
    select?.dispatchEvent(new Event('change'));
    await until(() => expect(page.renderRoot.querySelector('h1')?.textContent).to.equal('Connect Kotak Aduan'));
  });
});
