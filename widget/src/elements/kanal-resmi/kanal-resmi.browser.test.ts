import type { ListedAccount } from '@kotak-aduan/api-client/schemas';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { mockFetch } from '../../testing/mock-fetch.ts';
import { until } from '../../testing/until.ts';
import './define.ts';
import type { KanalResmi } from './kanal-resmi.ts';

const account = (unitId: string, name: string, handle: string, more: object = {}): unknown => ({
  unit: { unitId, name, shortName: null },
  kind: 'account',
  platform: 'instagram',
  handle,
  address: `https://www.instagram.com/${handle.slice(1)}/`,
  checkedAt: '2026-11-01',
  ...more,
});

const own = [
  account('dpupr', 'Dinas PUPR', '@dpupr.kota', { purpose: 'Kabar perbaikan jalan.' }),
  account('dpupr', 'Dinas PUPR', '(0271) 712345', { kind: 'phone', platform: null, address: 'tel:+62271712345', checkedAt: null }),
];
const others = [account('dlh', 'Dinas Lingkungan Hidup', '@dlh.kota')];

interface Answer {
  own?: readonly unknown[];
  all?: readonly unknown[];
}

/** Answers by the contract; `isDown` as long as it says so. */
function server({ own: mine = own, all = [...own, ...others] }: Answer = {}, isDown = (): boolean => false): typeof fetch {
  const answer = mockFetch({
    // A parse boundary: the client reads the answer by its schema.
    listOfficialAccounts: ({ request }) => ({
      accounts: (new URL(request.url).searchParams.has('unitId') ? mine : all) as ListedAccount[],
      emergencyNumbers: [{ name: 'Panggilan darurat', number: '112' }],
    }),
  });
  return (...call) => (isDown() ? Promise.reject(new TypeError('Failed to fetch')) : answer(...call));
}

async function place(fetcher: typeof fetch, markup: Record<string, string> = { agency: 'dpupr' }, link = ''): Promise<KanalResmi> {
  const element = document.createElement('kanal-resmi');
  for (const [name, value] of Object.entries({ api: location.origin, ...markup })) element.setAttribute(name, value);
  element.fetcher = fetcher;
  if (link !== '') {
    const anchor = document.createElement('a');
    anchor.href = link;
    anchor.textContent = 'Daftar resmi kota';
    element.append(anchor);
  }
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const rootOf = (element: KanalResmi): ShadowRoot => {
  if (element.shadowRoot === null) throw new Error('no root');
  return element.shadowRoot;
};
const stateOf = (element: KanalResmi): string | undefined => rootOf(element).querySelector<HTMLElement>('.base')?.dataset['state'];
const textOf = (element: KanalResmi, part: string): string => (rootOf(element).querySelector(part)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

async function ready(element: KanalResmi): Promise<void> {
  await until(() => stateOf(element) === 'ready', 'the list');
}

async function check(element: KanalResmi, typed: string): Promise<string> {
  const field = rootOf(element).querySelector('input');
  if (field === null) throw new Error('no field');
  field.focus();
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
  await sendKeys({ press: 'Enter' });
  return until(() => textOf(element, '.result') || null, 'the answer');
}

describe('the list of official accounts', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('kanal-resmi')) element.remove();
  });

  it('shows the agency’s own first, with where, what for and when it was looked at, and those of others behind a line', async () => {
    const element = await place(server());
    await ready(element);
    const root = rootOf(element);
    expect(textOf(element, 'h3')).to.equal('Dinas PUPR');
    expect(textOf(element, 'li')).to.equal('Instagram @dpupr.kota Kabar perbaikan jalan. Diperiksa kota 1 November 2026');
    const links = Array.from(root.querySelectorAll<HTMLAnchorElement>('li a'), ({ href, target, rel }) => [href, target, rel]);
    expect(links[0]).to.deep.equal(['https://www.instagram.com/dpupr.kota/', '_blank', 'noopener']);
    expect(links[1]).to.deep.equal(['tel:+62271712345', '', '']);
    expect(textOf(element, 'summary')).to.equal('Kanal resmi lain di kota ini (1)');
    expect(root.querySelector('details')?.open).to.equal(false);
    expect(textOf(element, '.never')).to.contain('tidak pernah meminta uang');
    for (const part of ['base', 'check', 'account', 'link']) expect(root.querySelector(`[part="${part}"]`), part).not.to.equal(null);
    expect(await accessibilityProblems(element)).to.deep.equal([]);
  });

  it('says of a pasted account yes, no or alike, by keyboard alone, and forgets the answer when it is changed', async () => {
    const element = await place(server());
    await ready(element);
    expect(await check(element, 'https://www.instagram.com/dpupr.kota?igsh=x')).to.match(/^Ya, ini resmi\. Dinas PUPR/);
    expect(await check(element, '@dlh.kota')).to.match(/^Ya, ini resmi\. Nama ini resmi di Instagram\..* Dinas Lingkungan Hidup/);
    expect(await check(element, 'tiktok.com/@dpupr.kota')).to.match(/^Bukan akun resmi\. Di TikTok tidak ada/);
    expect(await check(element, '@dpupr.kota.official')).to.match(/^Bukan, hanya mirip\..*dengan yang ini: Dinas PUPR Instagram @dpupr\.kota/);
    expect(await accessibilityProblems(element)).to.deep.equal([]);
    // Listed, and never looked at: the answer does not say more than the entry below it.
    expect(await check(element, '0271712345')).to.match(/^Ada di daftar resmi, tetapi belum diperiksa kota\..* Belum diperiksa kota$/);
    expect(await check(element, '0857 1111 2222')).to.match(/^Tidak ada di daftar resmi\./);
    expect(await check(element, '')).to.equal('Tempel dulu nama akun, nomor, atau tautannya.');
    expect(rootOf(element).activeElement?.id).to.equal('typed');
    await check(element, '@dpupr.kota');
    await sendKeys({ type: 'x' });
    await element.updateComplete;
    expect(textOf(element, '.result')).to.equal('');
    expect(rootOf(element).querySelector('.result')?.getAttribute('role')).to.equal('status');
  });

  it('goes on with what was loaded when the line is down', async () => {
    let isDown = false;
    const element = await place(server({}, () => isDown));
    await ready(element);
    isDown = true;
    dispatchEvent(new Event('offline'));
    await until(() => textOf(element, '.base').includes('Sambungan terputus'), 'the word on the line');
    expect(await check(element, '@dpupr.kota')).to.match(/^Ya/);
    isDown = false;
    dispatchEvent(new Event('online'));
    await until(() => !textOf(element, '.base').includes('Sambungan terputus'), 'the line again');
  });

  it('says honestly that an agency, or the whole city, has listed nothing', async () => {
    const none = await place(server({ own: [], all: others }));
    await ready(none);
    expect(textOf(none, '.base')).to.contain('Dinas ini belum mendaftarkan akun atau nomor.');
    expect(rootOf(none).querySelector('form')).not.to.equal(null);
    const empty = await place(server({ own: [], all: [] }), {});
    await ready(empty);
    expect(textOf(empty, '.base')).to.contain('belum ada yang bisa dicocokkan');
    expect(rootOf(empty).querySelector('form')).to.equal(null);
    expect(await accessibilityProblems(empty)).to.deep.equal([]);
  });

  it('shows a link to the city’s page where the list can’t be had, tells the developer which origin is missing, and asks for it', async () => {
    const told: string[] = [];
    const asked: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => told.push(words.join(' '));
    try {
      // A city of its own: what concerns the page is told once, and others here may have told it.
      const city = 'https://aduan.example';
      // As it is on a page that may not read the answer.
      const refuse: typeof fetch = (address, init) => {
        asked.push(`${init?.method} ${new Request(address).url}`);
        return Promise.reject(new TypeError('Failed to fetch'));
      };
      const elements = await Promise.all([
        place(refuse, { agency: 'dpupr', api: city }),
        place(refuse, { agency: 'dpupr', api: city }, `${city}/kanal`),
        place(refuse, { agency: 'dlh', api: city }),
      ]);
      for (const element of elements) await until(() => stateOf(element) === 'failed', 'the failure');
      const [own, linked] = elements;
      expect(rootOf(own).querySelector<HTMLAnchorElement>('.page a')?.href).to.equal(`${city}/kanal?unit=dpupr`);
      expect(rootOf(linked).querySelector<HTMLSlotElement>('slot:not([name])')?.assignedElements()).to.have.length(1);
      expect(told.filter((words) => words.includes(`${location.origin}: a coordinator of ${city} must allow this origin`))).to.have.length(1);
      expect(await accessibilityProblems(linked)).to.deep.equal([]);
      // One that comes later knows by then.
      const late = await place(refuse, { api: city });
      await until(() => stateOf(late) === 'failed', 'the failure');
      const once = [`GET ${city}/api/v1/official-accounts`, `POST ${city}/api/v1/site-requests`];
      expect(asked).to.deep.equal(once);
      // A line that is back may change it; the coordinators have been shown the page.
      dispatchEvent(new Event('online'));
      await until(() => asked.length > 2, 'the second time');
      expect(asked).to.deep.equal([...once, once[0]]);
      own.setAttribute('api', 'https://aduan-lain.example');
      await until(() => asked.at(-1) === 'POST https://aduan-lain.example/api/v1/site-requests', 'the other city');
      expect(asked.slice(3)).to.have.length(2);
    } finally {
      console.warn = warn;
    }
  });

  it('asks again where the city answers this page all the same: a break of the line is no refusal', async () => {
    let breaks = 1;
    const answer = server();
    const element = await place((address, init) => {
      if (new Request(address).url.endsWith('/site-requests')) return Promise.resolve(Response.json({ isListed: true }));
      return (breaks -= 1) >= 0 ? Promise.reject(new TypeError('Failed to fetch')) : answer(address, init);
    });
    await ready(element);
  });

  it('several ask for the list once, and each for its own agency', async () => {
    const asked: string[] = [];
    const answer = server();
    const counted: typeof fetch = (address, init) => {
      asked.push(new URL(new Request(address).url).search);
      return answer(address, init);
    };
    const elements = [await place(counted), await place(counted), await place(counted, { agency: 'dlh' })];
    for (const element of elements) await ready(element);
    expect(asked.toSorted((one, other) => one.localeCompare(other))).to.deep.equal(['', '?unitId=dlh', '?unitId=dpupr']);
  });

  it('reads from left to right also on a page that doesn’t', async () => {
    document.documentElement.dir = 'rtl';
    const element = await place(server());
    await ready(element);
    const handle = rootOf(element).querySelector('.handle');
    expect(handle === null ? null : getComputedStyle(handle).direction).to.equal('ltr');
    document.documentElement.removeAttribute('dir');
  });

  it('leaves space around its words on a page that takes it from everything, and as a part of a page where it has a ground of its own', async () => {
    const reset = document.createElement('style');
    reset.textContent = '* { margin: 0; padding: 0; box-sizing: border-box }';
    document.head.append(reset);
    const spaceOf = (element: KanalResmi): number => {
      const [outer, inner] = [element, rootOf(element).querySelector('.never')].map((one) => one?.getBoundingClientRect().left ?? Number.NaN);
      return (inner ?? Number.NaN) - (outer ?? Number.NaN);
    };
    const elements = [
      await place(server()),
      await place(server(), { layout: 'page', theme: 'dark' }),
      await place(server(), { layout: 'page', theme: 'light' }),
    ];
    for (const element of elements) await ready(element);
    const [box, night, day] = elements.map(spaceOf);
    expect(box).to.be.at.least(16);
    expect(night).to.be.at.least(12);
    // By day it is the page's own ground, and in line with what else stands there.
    expect(day).to.equal(0);
    reset.remove();
  });

  it('leads nowhere from what is made up', async () => {
    const sample = [account('dpupr', 'Dinas PUPR', '@dpupr.contoh', { isSample: true })];
    const element = await place(server({ own: sample, all: sample }));
    await ready(element);
    expect(rootOf(element).querySelector('li a')).to.equal(null);
    expect(textOf(element, '.base')).to.contain('masih contoh');
  });

  it('changes its language in place and keeps what was typed', async () => {
    const element = await place(server());
    await ready(element);
    await check(element, '@dpupr.kota.official');
    element.setAttribute('locale', 'en');
    await until(() => textOf(element, 'h2') === 'Official channels of Dinas PUPR', 'English');
    expect(textOf(element, '.result')).to.match(/^No, it only looks alike\./);
    expect(rootOf(element).querySelector('input')?.value).to.equal('@dpupr.kota.official');
    element.setAttribute('locale', 'su');
    await until(() => textOf(element, 'h2') === 'Kanal resmi ti Dinas PUPR', 'Sundanese');
    expect([textOf(element, '.result').slice(0, 6), rootOf(element).querySelector('.base')?.getAttribute('lang')]).to.deep.equal(['Sanés,', 'su']);
    element.setAttribute('locale', 'jv');
    await until(() => textOf(element, 'h2') === 'Kanal resmi saking Dinas PUPR', 'Javanese');
  });

  it('knows the city’s emergency numbers, to be called with a tap', async () => {
    const element = await place(server());
    await ready(element);
    expect(await check(element, '112')).to.contain('Ya, ini nomor darurat. Panggilan darurat.');
    const call = rootOf(element).querySelector<HTMLElement>('.result a');
    expect(call?.getAttribute('href')).to.equal('tel:112');
    // As high as a button, and within its own line.
    expect(call?.offsetHeight).to.be.at.least(44);
    expect(call?.parentElement?.offsetHeight).to.be.at.least(call?.offsetHeight ?? Infinity);
  });

  it('shows the page’s own list until there is ours, and where there is none', async () => {
    let isDown = true;
    const element = await place(
      server({}, () => isDown),
      { layout: 'page' },
    );
    const list = document.createElement('ul');
    list.slot = 'plain';
    list.innerHTML = '<li><a href="https://www.instagram.com/dpupr.kota/">@dpupr.kota</a></li>';
    element.append(list);
    await until(() => stateOf(element) === 'failed', 'no list');
    expect(list.checkVisibility()).to.equal(true);
    isDown = false;
    dispatchEvent(new Event('online'));
    await ready(element);
    expect(list.checkVisibility()).to.equal(false);
    // The list's links are none for what stands below.
    expect(rootOf(element).querySelector('.page a')?.getAttribute('href')).to.match(/\/kanal$/);
    // No title, which the page has; its units stand in that rank.
    expect(Array.from(rootOf(element).querySelectorAll('h2, h3'), ({ textContent }) => textContent)).to.deep.equal(['Dinas PUPR', 'Dinas Lingkungan Hidup']);
  });
});
