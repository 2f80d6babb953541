import { newDraft, openDrafts, type Draft } from '@kotak-aduan/api-client/drafts';
import { expect } from 'chai';
import { emptyFields } from '../../form-fields.ts';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { exampleCity } from '../../testing/example-city.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { until } from '../../testing/until.ts';

const city = 'https://aduan.example.invalid';

/** The city's server is away, so that whatever is sent waits, and can be read. */
const fetcher: typeof fetch = async (input, init) => {
  if (new URL(new Request(input, init).url).pathname.endsWith('/city')) return Response.json(exampleCity);
  throw new TypeError('Failed to fetch');
};

/** What waits to be sent. */
async function waiting(): Promise<readonly { identity?: unknown; name?: unknown }[]> {
  const store = await openDrafts({ name: 'kotak-aduan' });
  const queued = (await store.list()).filter(({ status }) => status.kind === 'queued' || status.kind === 'sending');
  const drafts = await Promise.all(queued.map(({ draftId }) => store.load<{ identity?: unknown; name?: unknown }>(draftId)));
  store.close();
  return drafts.flatMap((draft) => (draft === null ? [] : [draft.fields]));
}

const open = (attributes: Record<string, string> = {}): FormPage => new FormPage(fetcher, { api: city, ...attributes });

/** A page of somebody else's with a form in it that may be sent. */
async function written(): Promise<FormPage> {
  const page = open();
  await page.write('jalan berlubang');
  await page.open('identity');
  await page.fill('#name', 'Bu Sri');
  return page;
}

/** As a script of the page would put it there. */
async function injectRadio(page: FormPage, value: string): Promise<void> {
  const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'identity', id: `identity-${value}`, value, checked: true });
  (await page.find('.identity')).append(radio);
  for (const type of ['input', 'change', 'click']) radio.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

async function stored(fields: object, status: Draft['status'] = { kind: 'writing' }): Promise<FormPage> {
  const store = await openDrafts({ name: 'kotak-aduan' });
  await store.save({ ...newDraft({ purpose: 'complaint', fields: { ...emptyFields, text: 'jalan berlubang', ...fields } }), status });
  store.close();
  const page = open();
  await page.find('.identity');
  return page;
}

const clearName = async (page: FormPage, value = ''): Promise<void> => void (await page.fill('#name', value));

const attempts: Readonly<Record<string, () => Promise<FormPage>>> = {
  'leaves the name empty': async () => {
    const page = await written();
    await clearName(page);
    return page;
  },
  'leaves spaces for a name': async () => {
    const page = await written();
    await clearName(page, ' \t\u00a0');
    return page;
  },
  'puts in a button for no name': async () => {
    const page = await written();
    await injectRadio(page, 'none');
    return page;
  },
  'puts in a button for a withheld name': async () => {
    const page = await written();
    await injectRadio(page, 'withheld');
    return page;
  },
  'puts in a button and empties the name': async () => {
    const page = await written();
    await injectRadio(page, 'none');
    await clearName(page);
    return page;
  },
  'takes the name field out': async () => {
    const page = await written();
    await clearName(page);
    (await page.find('#name')).remove();
    return page;
  },
  'takes the whole question out': async () => {
    const page = await written();
    await clearName(page);
    (await page.find('.identity')).remove();
    return page;
  },
  'hides the question by a style': async () => {
    const page = await written();
    await clearName(page);
    page.root.append(Object.assign(document.createElement('style'), { textContent: '.identity, .notice, #errors { display: none !important }' }));
    return page;
  },
  'takes the notice out': async () => {
    const page = await written();
    (await page.find('.notice')).remove();
    await injectRadio(page, 'none');
    return page;
  },
  'changes the api attribute to its own origin': async () => {
    const page = await written();
    page.element.setAttribute('api', location.origin);
    await clearName(page);
    return page;
  },
  'changes the api property to its own origin': async () => {
    const page = await written();
    page.element.api = location.origin;
    await clearName(page);
    return page;
  },
  'says that it is a frame': async () => {
    const page = open({ isolation: 'frame' });
    await page.write('jalan berlubang');
    await injectRadio(page, 'none');
    return page;
  },
  'takes the form out of the page and puts it back': async () => {
    const page = await written();
    await injectRadio(page, 'withheld');
    page.element.remove();
    document.body.append(page.element);
    return page;
  },
  'sends the form itself': async () => {
    const page = await written();
    await clearName(page);
    (await page.find<HTMLFormElement>('#form')).requestSubmit();
    return page;
  },
  'forges the events of a person': async () => {
    const page = await written();
    await clearName(page);
    const form = await page.find('#form');
    for (const type of ['submit', 'change', 'input', 'formdata']) form.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
    return page;
  },
  'forges the events of the box': async () => {
    const page = await written();
    await clearName(page);
    for (const type of ['aduan-ready', 'aduan-submitted', 'identity-change']) {
      page.element.dispatchEvent(Object.assign(new Event(type, { bubbles: true, composed: true }), { identity: 'none' }));
    }
    return page;
  },
  'has a kept draft without a name': () => stored({ identity: 'none' }),
  'has a kept draft with a withheld name': () => stored({ identity: 'withheld', name: 'Bu Sri' }),
  'has a kept draft with an identity of its own making': () => stored({ identity: 'hidden', name: 'Bu Sri' }),
  'has a draft that was refused without a name': () =>
    stored({ identity: 'none', name: null, noticeVersion: 'x' }, { kind: 'failed', attempt: 1, code: 'internal' }),
};

describe('EMB-2: on a page that could read along', () => {
  beforeEach(async () => {
    await forgetEverything();
  });
  before(() => import('./filing.ts'));
  after(forgetEverything);

  for (const [what, tamper] of Object.entries(attempts)) {
    it(`no hidden name is sent by a page that ${what}`, async () => {
      const page = await tamper();
      await page.press('Kirim aduan');
      await until(() => page.root.querySelector('#errors, #queued-title'), 'an answer to the press');
      for (const { identity, name } of await waiting()) expect([identity, name]).to.deep.equal(['named', 'Bu Sri']);
    });
  }

  it('says why, shows the way to the city’s page and one to write with a name', async () => {
    const page = await stored({ identity: 'withheld', name: 'Bu Sri' });
    await page.press('Kirim aduan');
    await page.says('Nama hanya bisa disembunyikan di halaman kota.');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    expect((await page.find<HTMLAnchorElement>('.identity a')).href).to.equal(`${city}/aduan?agency=dlh&locale=id`);
    await page.open('identity');
    (await page.find('#identity-named')).click();
    await until(() => page.root.querySelector('#errors') === null);
    await page.press('Kirim aduan');
    await page.find('#queued-title');
    expect((await waiting())[0]).to.include({ identity: 'named', name: 'Bu Sri' });
  });
});
