import { expect } from 'chai';
import { type AccountKey, accountKey } from '../../../accounts/account-key.ts';
import type { AccountChoice, AccountLine } from '../../../accounts/account-choice.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { show, shown } from '../../../testing/show.ts';
import { until } from '../../../testing/until.ts';
import { AduanAccounts } from './aduan-accounts.ts';
import { defineAccounts } from './define.ts';

defineAccounts();

function line(city: string, changes: Partial<AccountLine> = {}): AccountLine {
  const address = `https://aduan.${city.toLowerCase()}.example`;
  return {
    account: accountKey({ address, operatorId: 'sari' }),
    city,
    operator: 'Sari Contoh',
    address,
    email: '',
    isActive: false,
    isSignedIn: true,
    ...changes,
  };
}

function choiceOf(lines: readonly AccountLine[]): AccountChoice & { readonly chosen: AccountKey[] } {
  const chosen: AccountKey[] = [];
  let listener = (): void => undefined;
  return {
    chosen,
    list: async () => lines.map((one) => ({ ...one, isActive: chosen.length === 0 ? one.isActive : one.account === chosen.at(-1) })),
    choose: async (account) => {
      chosen.push(account);
      listener();
    },
    watch: (onChange) => {
      listener = onChange;
    },
  };
}

async function showChoice(accounts: AccountChoice): Promise<AduanAccounts> {
  const element = new AduanAccounts();
  element.accounts = accounts;
  return show(element);
}

describe('<aduan-accounts>', () => {
  it('says the one account there is, and nothing before anybody signed in', async () => {
    const element = await showChoice(choiceOf([line('Solo', { isActive: true })]));
    expect((await shown(element, 'p')).textContent).to.contain('Solo · Sari Contoh');
    await expectAccessible(element);
    const empty = await showChoice(choiceOf([]));
    expect(empty.renderRoot.querySelector('p, select')).to.equal(null);
  });

  it('switches by a choice, and says who is signed out', async () => {
    const [solo, klaten] = [line('Solo', { isActive: true }), line('Klaten', { isSignedIn: false })];
    const choice = choiceOf([solo, klaten]);
    const element = await showChoice(choice);
    await shown(element, 'select');
    await expectAccessible(element);
    const select = element.renderRoot.querySelector('select');
    if (select === null) throw new Error('there is no choice');
    expect(select.value).to.equal(solo.account);
    expect(select.options[1]?.text).to.equal('Klaten · Sari Contoh (belum masuk)');
    select.value = klaten.account;
    select.dispatchEvent(new Event('change'));
    await until(() => expect(choice.chosen).to.deep.equal([klaten.account]));
    await until(() => expect(element.renderRoot.querySelector<HTMLOptionElement>('option[selected]')?.value).to.equal(klaten.account));
  });
});
