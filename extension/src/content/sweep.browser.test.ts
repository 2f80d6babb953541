import { expect } from 'chai';
import { loadFixture } from '../adapters/testing/load-fixture.ts';
import './content.ts';
import './sweep.ts';
import type { SweepWorld, SweptPage } from './sweep.ts';

const world = globalThis as SweepWorld;
const adapters = new URL('../adapters/', import.meta.url);
const base = document.createElement('base');

/** A platform's page in this document, under its own address. */
async function sweep(platform: string, name: string, change: (html: string) => string = (html) => html): Promise<SweptPage> {
  const fixture = await loadFixture(new URL(`${platform}/adapter.browser.test.ts`, adapters).href, name);
  const { body, documentElement } = new DOMParser().parseFromString(change(fixture.html), 'text/html');
  base.href = fixture.url;
  document.head.append(base);
  document.documentElement.lang = documentElement.lang;
  document.body.replaceChildren(...[...body.childNodes].map((node) => document.importNode(node, true)));
  const swept = world.kotakAduanSweep?.collect(
    {
      trigger: 'menu',
      pageUrl: fixture.url,
      capturedAt: fixture.capturedAt,
      imageUrl: null,
      linkUrl: null,
      selectionText: null,
      targetElementId: null,
    },
    200,
  );
  if (swept === undefined) throw new Error('the script is not there');
  return swept;
}

const seen = ({ comments }: SweptPage): string[] => comments.map(({ commentId, author, isAnswered }) => `${commentId} ${author} ${isAnswered}`);

describe('sweep.js', () => {
  afterEach(() => {
    base.remove();
    document.body.replaceChildren();
  });

  it('lists each loaded comment once, with whose post it stands under, and leaves the page as it was', async () => {
    const swept = await sweep('instagram', 'post-page');
    expect(seen(swept)).to.deep.equal(['18000000000000011 @warga_tiga false', '18000000000000012 @warga_empat false']);
    expect(swept.accounts.map(({ label, handle }) => [label, handle])).to.deep.equal([['dinas.contoh', 'dinas.contoh']]);
    expect(swept.comments.map(({ account, text }) => [account, text])).to.deep.equal([
      [0, 'Toiletnya kotor 😷'],
      [0, '@warga_tiga setuju'],
    ]);
    expect(swept.isCut).to.equal(false);
    const before = document.body.outerHTML;
    expect(world.kotakAduanSweep?.pick('18000000000000012')).to.equal(true);
    expect(world.kotakAduanAim?.element?.deref()?.closest('a')?.href).to.contain('/c/18000000000000012/');
    expect(world.kotakAduanSweep?.pick('18000000000000099')).to.equal(false);
    expect(document.body.outerHTML).to.equal(before);
  });

  it('knows our own answer below a comment, does not list it as one, and is not taken in by somebody who calls themselves like us', async () => {
    const ours = await sweep('facebook', 'page-admin');
    expect(seen(ours)).to.deep.equal(['9000000000000004 Sinta true']);
    expect(ours.accounts).to.deep.include({
      label: 'Dinas Contoh',
      handle: null,
      name: 'Dinas Contoh',
      url: 'https://www.facebook.com/profile.php?id=90000000000009',
    });

    const elseId = 'Y29tbWVudDo5MDAwMDAwMDAwMDAwMDNfOTAwMDAwMDAwMDAwMDAwNQ%3D%3D';
    const spoofed = await sweep('facebook', 'page-admin', (html) =>
      html.replaceAll(`id=90000000000009&amp;comment_id=${elseId}`, `id=90000000000666&amp;comment_id=${elseId}`),
    );
    expect(seen(spoofed)).to.deep.equal(['9000000000000004 Sinta false', '9000000000000005 Dinas Contoh false']);
  });
});
