import { watchWrites } from '@kotak-aduan/api-client/testing/watch-writes';
import { expect } from 'chai';
import { forgetLanguage, rememberedLanguage } from '../../messages/remembered-language.ts';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { exampleTrackedCase } from '../../testing/example-tracked-case.ts';
import { FollowingPage } from '../../testing/following-page.ts';
import { until } from '../../testing/until.ts';

const opened = { token: 't', expiresAt: '2026-11-22T02:15:00.000Z', case: exampleTrackedCase() };

describe('<lacak-aduan>', () => {
  afterEach(() => {
    forgetLanguage();
    for (const element of document.querySelectorAll('lacak-aduan-view')) element.remove();
  });

  it('opens a complaint by its code and goes to what stands first', async () => {
    const page = new FollowingPage({ openTracking: opened });
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.open();
    await until(() => page.root.activeElement?.id === 'case-title');
    await page.says('Sedang ditangani');
    expect(page.words).to.include('2026-7K3M9Q');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('tells times as the city has them, wherever the phone is', async () => {
    for (const [timeZone, due] of [
      ['Asia/Jakarta', '09.00 WIB'],
      ['Asia/Makassar', '10.00 WITA'],
      ['Asia/Jayapura', '11.00 WIT'],
    ] as const) {
      const page = new FollowingPage({ openTracking: { ...opened, case: exampleTrackedCase({ timeZone }) } });
      await page.open();
      await page.says(`Selasa, 24 November 2026 pukul ${due}`);
      page.element.remove();
    }
  });

  it('takes the code that our own page has put into its plain form, and leaves none there', async () => {
    const page = new FollowingPage({ openTracking: opened });
    page.element.remove();
    const field = document.createElement('input');
    field.name = 'kode';
    field.value = page.code;
    field.dataset['qr'] = '';
    const element = document.createElement('lacak-aduan-view');
    element.fetcher = page.element.fetcher;
    element.append(field);
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('#case-title'));
    expect(field.value).to.equal('');
    // What a page can't take away is told.
    expect(element.shadowRoot?.querySelector('#from-qr')?.textContent).to.include('hapus riwayat');
    // Another one, that came while this page was open.
    field.value = 'salah';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => element.shadowRoot?.querySelector('#track-error'));
    expect(field.value).to.equal('');
  });

  it('never reads the address of the page around it', async () => {
    const before = location.href;
    const page = new FollowingPage({ openTracking: opened });
    page.element.remove();
    history.replaceState(null, '', `#${page.code}`);
    const second = new FollowingPage({ openTracking: opened });
    const field = await second.find<HTMLInputElement>('#track-code');
    expect(field.value).to.equal('');
    expect(location.hash).to.equal(`#${page.code}`);
    history.replaceState(null, '', before);
  });

  it('changes its language in place, keeps what was typed, and remembers the choice and nothing else', async () => {
    const page = new FollowingPage({ openTracking: opened });
    await page.open();
    await page.fill('#reply', 'Taksih bolong, Pak');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    const watched = watchWrites();
    const own = [...page.root.adoptedStyleSheets];
    (await page.find<HTMLDetailsElement>('details.language')).open = true;
    await page.find('.language button');
    expect(page.root.adoptedStyleSheets.slice(0, own.length), 'the styles that it had').to.deep.equal(own);
    expect(page.root.adoptedStyleSheets).to.have.length(own.length + 1);
    for (const [code, said] of [
      ['jv', 'Nembe dipuntangani'],
      ['su', 'Nuju diurus'],
      ['en', 'Being dealt with'],
    ] as const) {
      (await page.find(`.language button[lang="${code}"]`)).click();
      await page.says(said);
      expect((await page.find<HTMLTextAreaElement>('#reply')).value).to.equal('Taksih bolong, Pak');
      expect(page.root.querySelector('.base')?.getAttribute('lang')).to.equal(code);
    }
    watched.stop();
    expect([...new Set(watched.writes)]).to.deep.equal(['setItem']);
    expect(rememberedLanguage()).to.equal('en');
    page.element.remove();
    await new FollowingPage({ openTracking: opened }).find('[lang="en"] #track-code');
  });

  it('speaks of keys only where there are some', async () => {
    const page = new FollowingPage({});
    const means = await page.find('#leave-means');
    expect(means.textContent?.includes('tombol Shift')).to.equal(matchMedia('(hover: hover) and (pointer: fine)').matches);
  });

  it('shows only a link on a page that is not the city’s own', async () => {
    const page = new FollowingPage({ openTracking: opened }, { api: 'https://aduan.example.invalid' });
    const link = await page.find<HTMLAnchorElement>('a');
    expect(link.href).to.equal('https://aduan.example.invalid/lacak');
    expect(page.root.querySelector('input')).to.equal(null);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });
});
