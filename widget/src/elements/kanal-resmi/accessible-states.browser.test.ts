import type { ListedAccount } from '@kotak-aduan/api-client/schemas';
import type { MockAnswers } from '@kotak-aduan/api-client/testing';
import { describeAccessible, type AccessiblePage } from '../../testing/describe-accessible.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { until } from '../../testing/until.ts';
import './define.ts';

const account = (unitId: string, name: string, handle: string): ListedAccount =>
  // A parse boundary: the client reads the answer by its schema.
  ({
    unit: { unitId, name, shortName: null },
    kind: 'account',
    platform: 'instagram',
    handle,
    address: `https://www.instagram.com/${handle.slice(1)}/`,
    checkedAt: '2026-11-01',
    purpose: 'Kabar perbaikan jalan dan jembatan di seluruh kota.',
    isSample: true,
  }) as ListedAccount;
const accounts = [account('dpupr', 'Dinas Pekerjaan Umum dan Penataan Ruang', '@dpupr.kota'), account('dlh', 'Dinas Lingkungan Hidup', '@dlh.kota')];

async function open(answers: MockAnswers, isReady: string): Promise<AccessiblePage> {
  document.querySelector('kanal-resmi')?.remove();
  const element = document.createElement('kanal-resmi');
  element.setAttribute('api', location.origin);
  element.setAttribute('agency', 'dpupr');
  element.fetcher = mockFetch(answers);
  document.body.append(element);
  const root = await until(() => element.shadowRoot, 'a root');
  await until(() => root.querySelector(isReady), isReady);
  return { element, root };
}

async function check(typed: string): Promise<AccessiblePage> {
  const page = await open({ listOfficialAccounts: { accounts } }, '#typed');
  const { root } = page;
  root.querySelector('details')?.setAttribute('open', '');
  const field = await until(() => root.querySelector<HTMLInputElement>('#typed'), 'the field');
  field.value = typed;
  root.querySelector<HTMLButtonElement>('.check button')?.click();
  await until(() => root.querySelector('.result:not([data-state="none"]) *'), 'the result');
  return page;
}

describe('the official accounts', () => {
  describeAccessible({
    'an account that is on the list': () => check('@dpupr.kota'),
    'one that only looks like it': () => check('@dpupr.k0ta'),
    'an empty list': () => open({ listOfficialAccounts: { accounts: [] } }, '.base[data-state="ready"]'),
    'no connection': () => open({}, '.base[data-state="failed"]'),
  });
});
