import { siteSchema, type Site } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { until } from '../../../testing/until.ts';
import type { DeskClient } from '../../desk-client.ts';
import { id } from '../../messages/id.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { find, findAll, findButton, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const asked = siteOf('https://dinas.kota.example', 'asked', { firstAskedAt: '2026-11-20T01:00:00.000Z', lastAskedAt: '2026-11-22T01:00:00.000Z' });
const allowed = siteOf('https://dlh.kota.example', 'allowed', { decidedAt: '2026-11-21T01:00:00.000Z' });
const fixed = siteOf('https://dpupr.kota.example', 'allowed', { isFixed: true });
const refused = siteOf('https://bukan.example', 'refused', { decidedAt: '2026-11-21T01:00:00.000Z' });

function siteOf(origin: string, state: Site['state'], more: Partial<Site> = {}): Site {
  return siteSchema.parse({ origin, state, isFixed: false, firstAskedAt: null, lastAskedAt: null, decidedAt: null, ...more });
}

const t = id.sites;

async function open(client: Partial<DeskClient>): Promise<HTMLElement> {
  const host = fakeDesk({ client: { listSites: async () => ({ sites: [fixed, asked, allowed, refused] }), ...client } });
  const element = await mount('desk-sites', { context: sampleContext({ host }) });
  const details = await until(() => find(element, 'details'));
  details.setAttribute('open', '');
  await until(() => expect(wordsOf(element)).to.include(asked.origin));
  return element;
}

it('draws nothing for who does not decide about websites', async () => {
  const operator = { ...sampleContext().operator, role: 'operator' as const };
  const element = await mount('desk-sites', { context: sampleContext({ operator }) });
  expect(findAll(element, 'details')).to.deep.equal([]);
});

it('shows who asks and since when, and allows with one button', async () => {
  const calls: unknown[] = [];
  const element = await open({
    allowSites: async (call) => {
      calls.push(call.body);
      return { sites: [fixed, { ...asked, state: 'allowed' }] };
    },
  });
  await expectAccessible(element);
  find(element, 'details').removeAttribute('open');
  expect(findButton(element, t.allow).checkVisibility()).to.equal(true);
  findButton(element, t.allow).click();
  await until(() => expect(wordsOf(element)).to.include(t.doneAllowed));
  expect(calls).to.deep.equal([{ origins: [asked.origin] }]);
  expect(wordsOf(element)).to.include(t.noneAsks);
  // A list of nothing is read aloud as one.
  expect(findAll(element, 'ul').filter((list) => list.childElementCount === 0)).to.deep.equal([]);
});

it('of many that ask the first two stand above the fold, the rest below it', async () => {
  const sites = Array.from({ length: 5 }, (_, index) => ({ ...asked, origin: `https://situs-${index}.kota.example` }));
  const element = await mount('desk-sites', { context: sampleContext({ host: fakeDesk({ client: { listSites: async () => ({ sites }) } }) }) });
  const summary = await until(() => find(element, 'summary'));
  await until(() => expect(summary.textContent).to.include('3 situs'));
  const origins = (within: string): (string | null)[] => findAll(element, `${within} .origin`).map(({ textContent }) => textContent);
  expect(origins('div.base')).to.deep.equal(sites.slice(0, 2).map(({ origin }) => origin));
  expect(origins('details')).to.deep.equal(sites.slice(2).map(({ origin }) => origin));
});

it('refuses with the other, and says what went wrong where something does', async () => {
  let isDown = true;
  const element = await open({
    refuseSite: async () => {
      if (isDown) throw new CodedError('network');
      return { sites: [fixed, { ...asked, state: 'refused' }] };
    },
  });
  findButton(element, t.refuse).click();
  await until(() => expect(wordsOf(element)).to.include(id.errors['network'] ?? ''));
  isDown = false;
  findButton(element, t.refuse).click();
  await until(() => expect(wordsOf(element)).to.include(t.doneRefused));
});

it('leaves those of the city’s file without buttons', async () => {
  const element = await open({});
  const line = findAll(element, 'li').find((item) => item.textContent?.includes(fixed.origin));
  expect(line?.textContent).to.include(t.fixed);
  expect(line?.querySelector('button')).to.equal(null);
});

it('of a pasted list the good addresses are allowed, and the wrong ones stay in the field with what to do', async () => {
  const calls: unknown[] = [];
  const element = await open({
    allowSites: async (call) => {
      calls.push(call.body);
      return { sites: [fixed] };
    },
  });
  const field = find(element, 'textarea') as HTMLTextAreaElement; // By its tag.
  const send = (): void => findButton(element, t.pasteAllow).click();
  send();
  await until(() => expect(wordsOf(element)).to.include(t.pasteEmpty));
  field.value = '- https://satu.kota.example/\nhttp://dua.kota.example\n\nHTTPS://EMPAT.kota.example:443, https://tiga.kota.example/aduan';
  send();
  await until(() => expect(wordsOf(element)).to.include(t.line('http://dua.kota.example', t.problems['not-https'])));
  expect(wordsOf(element)).to.include(t.line('https://tiga.kota.example/aduan', t.problems['with-path']));
  expect(wordsOf(element)).to.include(t.doneAllowed);
  await expectAccessible(element);
  expect(calls).to.deep.equal([{ origins: ['https://satu.kota.example', 'https://empat.kota.example'] }]);
  expect(field.value).to.equal('http://dua.kota.example\nhttps://tiga.kota.example/aduan');
  field.value = 'http://dua.kota.example';
  send();
  await until(() => expect(wordsOf(element)).not.to.include('tiga.kota.example'));
  expect(calls).to.have.length(1);
  field.value = 'https://dua.kota.example';
  send();
  await until(() => expect(field.value).to.equal(''));
  expect(calls.at(-1)).to.deep.equal({ origins: ['https://dua.kota.example'] });
  expect(wordsOf(element)).not.to.include(t.wrongLines);
});

it('what could not be allowed stays as it was written', async () => {
  const element = await open({ allowSites: () => Promise.reject(new CodedError('network')) });
  const field = find(element, 'textarea') as HTMLTextAreaElement; // By its tag.
  field.value = 'https://satu.kota.example/\nsalah';
  findButton(element, t.pasteAllow).click();
  await until(() => expect(wordsOf(element)).to.include(id.errors['network'] ?? ''));
  expect(field.value).to.equal('https://satu.kota.example/\nsalah');
});
