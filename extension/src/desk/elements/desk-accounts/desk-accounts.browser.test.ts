import { auditedAccountSchema, type AuditedAccount } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { until } from '../../../testing/until.ts';
import type { DeskClient } from '../../desk-client.ts';
import { accountsId as t } from '../../messages/accounts-id.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { choose, find, findAll, findButton, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleContext } from '../../testing/sample-context.ts';
import { defineAccounts } from './define.ts';

const seen = { claimsOfficial: true, followers: 1_200, contacts: ['0271 000000'], gaps: [] };
const account = auditedAccountSchema.parse({
  platform: 'instagram',
  handle: 'dlh.contoh',
  address: 'https://www.instagram.com/dlh.contoh/',
  unitId: null,
  state: 'noted',
  decidedAt: null,
  snapshots: [
    { ...seen, displayName: 'Dinas Lingkungan Hidup', posts: 90, lastPostAt: '2026-09-01T02:00:00.000Z', capturedAt: '2026-11-20T02:00:00.000Z' },
    { ...seen, displayName: '=HYPERLINK("https://jahat.example")', posts: 88, lastPostAt: null, capturedAt: '2026-08-20T02:00:00.000Z' },
  ],
});

before(() => defineAccounts());

async function open(client: Partial<DeskClient> = {}, role: 'operator' | 'coordinator' = 'coordinator'): Promise<HTMLElement> {
  const host = fakeDesk({ client: { listAccounts: async () => ({ accounts: [account] }), ...client } });
  const operator = { ...sampleContext().operator, role };
  const element = await mount('desk-accounts', { context: sampleContext({ host, operator }) });
  await until(() => find(element, '#filter'));
  return element;
}

const headings = (element: HTMLElement): string[] => findAll(element, 'h2').map((one) => wordsOf(one));

it('shows every unit with or without accounts, what stands still, and a name like ours', async () => {
  const element = await open();
  await expectAccessible(element);
  expect(headings(element)[0]).to.equal(t.strays);
  expect(headings(element).join()).to.include('Kelurahan Pajang').and.not.to.include('PLN');
  expect(wordsOf(element)).to.include(t.counts(6, 1, 1, 1));
  expect(wordsOf(element)).to.include(t.like('Dinas Lingkungan Hidup'));
  choose(find(element, '#idle'), '90');
  await until(() => expect(wordsOf(element)).to.include(t.counts(6, 0, 1, 1)));
  choose(find(element, '#filter'), 'without');
  choose(find(element, '#kind'), 'village');
  await until(() => expect(headings(element)).to.deep.equal([`Kelurahan Pajang ${t.kinds.village}`]));
});

it('a coordinator says whose it is and confirms; without an owner nothing is', async () => {
  const calls: unknown[] = [];
  let now: AuditedAccount = account;
  const element = await open({
    listAccounts: async () => ({ accounts: [now] }),
    decideAccount: async ({ body }) => {
      calls.push(body);
      now = auditedAccountSchema.parse({ ...account, state: body.state, unitId: body.unitId });
      return { accounts: [now] };
    },
  });
  findButton(element, t.confirm).click();
  await until(() => expect(wordsOf(element)).to.include(t.chooseOwner));
  await expectAccessible(element);
  expect(calls).to.deep.equal([]);
  choose(find(element, 'li select'), 'dlh');
  findButton(element, t.confirm).click();
  await until(() => expect(wordsOf(element)).to.include(t.done.confirmed));
  const { platform, handle, address } = account;
  expect(calls).to.deep.equal([{ platform, handle, address, state: 'confirmed', unitId: 'dlh' }]);
  await until(() => expect(wordsOf(element)).to.include(t.states.confirmed));
  findButton(element, t.takeBack).click();
  await until(() => expect(wordsOf(element)).to.include(t.done.noted));
});

it('who doesn’t decide sees no buttons for it', async () => {
  const element = await open({}, 'operator');
  expect(findAll(element, 'li button')).to.deep.equal([]);
});

it('the CSV holds what is shown, and no formula of a stranger’s', async () => {
  const element = await open({ listAccounts: async () => ({ accounts: [{ ...account, snapshots: account.snapshots.slice(1) }] }) });
  let blob: Blob | null = null;
  const { createObjectURL } = URL;
  URL.createObjectURL = (given: Blob) => {
    blob = given;
    return createObjectURL(given);
  };
  const stop = (event: Event): void => event.preventDefault();
  document.addEventListener('click', stop);
  findButton(element, t.csv).click();
  document.removeEventListener('click', stop);
  URL.createObjectURL = createObjectURL;
  const csv = await (blob ?? new Blob([])).text();
  expect(csv).to.include(`"'=HYPERLINK(""https://jahat.example"")"`);
  expect(csv).to.include('"Kelurahan Pajang"');
});
