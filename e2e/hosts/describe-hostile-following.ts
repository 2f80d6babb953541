import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { accounts, following, type BoxPage, type PlacedElement } from '../drivers/box-page.ts';
import { fileForFollowing } from '../drivers/file-for-following.ts';
import { startHostPages } from '../drivers/host-pages.ts';
import { freePort } from '../free-port.ts';
import { startServer } from '../start-server.ts';
import { until } from '../until.ts';
import type { HostVisitor } from './describe-hostile-hosts.ts';
import { hostileHosts, type HostileHost } from './hostile-hosts.ts';

/** Where a code is typed it stands in a frame: the worst for that, the very worst first. */
const worstForFollowing = [
  'all: unset',
  'a reset that insists',
  'polluted prototypes',
  'frozen prototypes, inline',
  'Trusted Types enforced',
  'a page that was broken into',
  'a page that takes the box out and puts it back',
  'Prototype.js',
  'quirks mode, in a form around the whole page, in a table',
  'MooTools',
  'the script twice',
  'an old version before the new one',
  '400 % zoom',
  'a base elsewhere',
  'document.write',
];

/** The list of accounts is no secret and stands in the page itself; again the very worst first. */
const worstForAccounts = [
  'all: unset, inline',
  'a reset that insists, inline',
  'polluted prototypes, inline',
  'frozen prototypes, inline',
  'Trusted Types enforced, inline',
  'scripts by nonce only, inline',
  'a page that takes the box out and puts it back, inline',
  'JSON of its own and a console that throws, inline',
  'Prototype.js, inline',
  'MooTools, inline',
  'jQuery 1 and Bootstrap 3, inline',
  'quirks mode, in a form around the whole page, in a table',
  '280 px wide',
  'a base elsewhere, inline',
  'RequireJS and CommonJS',
];

/** What a page could have done to a heading and the button: text and target in CSS pixels, the rest as it is computed. */
const looks = `const title = root.querySelector('h2'), button = root.querySelector('.primary'), of = (element) => getComputedStyle(element);
  return { size: parseFloat(of(title).fontSize), target: button.offsetHeight, color: of(title).color, spacing: of(title).letterSpacing, transform: of(title).textTransform,
    align: of(title).textAlign, floats: of(title).float, background: of(button).backgroundColor };`;
const asPromised = { color: 'rgb(27, 33, 38)', spacing: 'normal', transform: 'none', align: 'start', floats: 'none', background: 'rgb(11, 83, 148)' };

interface HostedFollowing {
  readonly engine: string;
  /** In one browser for both elements. */
  readonly open: (placed: PlacedElement) => Promise<HostVisitor>;
  readonly close: () => Promise<void>;
  /** Whether the engine's driver can visit it. */
  readonly canVisit?: (host: HostileHost) => boolean;
  /** Of the worst for each element. */
  readonly howMany?: number;
}

/** What a slower engine tries at every change; HOSTS=all, as at night: all. */
export const veryWorst = process.env['HOSTS'] === 'all' ? Infinity : 8;

/** On the worst of the hostile pages: a code is typed and the complaint seen, the accounts are listed and one is checked; no error, no style in or out. */
export async function describeHostileFollowing({ engine, open, close, canVisit = () => true, howMany = Infinity }: HostedFollowing): Promise<void> {
  const [port, serverPort] = [await freePort(), await freePort()];
  const take = (names: readonly string[], placed: PlacedElement): HostileHost[] => named(names, placed).filter(canVisit).slice(0, howMany);
  const hosts = { codes: take(worstForFollowing, following), accounts: take(worstForAccounts, accounts) };
  const pages = await startHostPages({ pages: [...hosts.codes, ...hosts.accounts], serverPort, port });
  const server = await startServer({ port: serverPort, env: { PUBLIC_ORIGIN: pages.cityOrigin } });
  const { code, complaintNumber } = await fileForFollowing(server.origin);
  const visitors = new Map<PlacedElement, Promise<HostVisitor>>();
  /** Opened when its turn comes: Firefox gives the keys to the newest. */
  const visitorFor = (placed: PlacedElement): Promise<HostVisitor> => {
    const visitor = visitors.get(placed) ?? open(placed);
    visitors.set(placed, visitor);
    return visitor;
  };
  after(async () => {
    await close();
    await pages.close();
    await server.stop();
  });

  for (const [index, { name, does }] of hosts.codes.entries()) {
    test(`EMB-6 (${engine}): ${name}: a code is typed, and what became of the complaint is seen`, async () => {
      const visitor = await visitorFor(following);
      const { page } = visitor;
      visitor.thrown();
      await page.open(pages.addressOf(index));
      await look(page);
      const see = async (): Promise<void> => {
        await page.type(`root.querySelector('#track-code')`, code);
        await page.press(`root.querySelector('.primary')`);
        await until(`the complaint ${complaintNumber}`, async () => (await wordsOf(page)).includes(complaintNumber));
        assert.match(await wordsOf(page), /Sudah kami terima, sedang menunggu diperiksa/);
      };
      await see();
      if (does !== undefined) {
        // In a frame nothing outlives that, and nothing stays of the code.
        await page.askPage(`(() => { ${does} })()`);
        await page.findBox();
        await until('an empty field', () => page.ask<boolean>(`return root.querySelector('#track-code')?.value === ''`));
        await see();
      }
      await assertQuiet(visitor);
    });
  }

  for (const [index, { name, does }] of hosts.accounts.entries()) {
    test(`EMB-6 (${engine}): ${name}: the official accounts are listed, and one is checked`, async () => {
      const visitor = await visitorFor(accounts);
      const { page } = visitor;
      visitor.thrown();
      await page.open(pages.addressOf(hosts.codes.length + index));
      if (does !== undefined) await page.askPage(`(() => { ${does} })()`);
      await page.findBox();
      await until('the list', () => page.ask<boolean>(`return root.querySelectorAll('li.account .handle').length > 0`));
      await look(page);
      await page.type(`root.querySelector('#typed')`, '@bukan_akun_siapa_pun');
      await page.press(`root.querySelector('.primary')`);
      await until('an answer', () => page.ask<boolean>(`return root.querySelector('.result .answer') !== null`));
      await assertQuiet(visitor);
    });
  }
}

function named(names: readonly string[], { tag }: PlacedElement): HostileHost[] {
  return names.map((name) => {
    const host = hostileHosts.find((one) => one.name === name) ?? assert.fail(`no host is called ${name}`);
    return host.does === undefined ? { ...host, tag } : { ...host, tag, does: host.does.replaceAll('kotak-aduan', tag) };
  });
}

const wordsOf = (page: BoxPage): Promise<string> => page.ask<string>(`return root.querySelector('.base')?.innerText ?? ''`);

async function look(page: BoxPage): Promise<void> {
  const { size, target, ...look } = await page.ask<{ size: number; target: number }>(looks);
  assert.deepEqual(look, asPromised);
  assert.ok(size >= 20 && target >= 44, `a title of ${size} px, a button ${target} px high`);
}

async function assertQuiet({ page, thrown }: HostVisitor): Promise<void> {
  const { errors, look, own } = await page.askPage<{ errors: string[]; look: string[]; own: string[] }>('({ ...seen, own: seen.own() })');
  assert.deepEqual([...errors, ...thrown()], []);
  assert.deepEqual(own, look, 'the page looks as it did, and has no new globals');
}
