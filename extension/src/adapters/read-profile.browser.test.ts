import { accountSnapshotSchema } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { readProfile, type Profile } from './index.ts';

const capturedAt = '2026-11-23T01:00:00.000Z';

async function page(name: string): Promise<Document> {
  const answer = await fetch(new URL(`testing/profiles/${name}.html`, import.meta.url).href);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

const read = (document: Document, url: string): Profile | null => readProfile({ document, url, capturedAt });
const instagramUrl = 'https://www.instagram.com/dinas.contoh/';
const facebookUrl = 'https://www.facebook.com/dinascontoh';

it('reads what a profile of Instagram shows: exact counts, its newest post, pinned or not, and none of another', async () => {
  const document = await page('instagram');
  const before = document.documentElement.outerHTML;
  const { lastPostAt, ...rest } = read(document, `${instagramUrl}?igsh=x`) ?? {};
  expect(rest).to.deep.equal({
    platform: 'instagram',
    handle: 'dinas.contoh',
    address: instagramUrl,
    displayName: 'Dinas Contoh Kota Uji',
    claimsOfficial: true,
    followers: 12_264,
    posts: 1_149,
    contacts: ['0271 0000 123', 'dinas@contoh.example', 'dinas.contoh.example/layanan'],
    gaps: [],
    capturedAt,
  });
  expect(lastPostAt).to.match(/^2026-11-18T02:00:00/);
  expect(document.documentElement.outerHTML, 'the page is as it was').to.equal(before);
});

it('reads what a Page of Facebook shows, and names what it doesn’t', async () => {
  expect(read(await page('facebook'), facebookUrl)).to.deep.equal({
    platform: 'facebook',
    handle: 'dinascontoh',
    address: facebookUrl,
    displayName: 'Dinas Contoh Kota Uji',
    claimsOfficial: false,
    followers: 1_533,
    posts: null,
    lastPostAt: null,
    contacts: ['0271 0000 123', 'dinas@contoh.example', 'dinas.contoh.example'],
    gaps: ['posts', 'lastPostAt'],
    capturedAt,
  });
});

it('takes nothing of the profile that stood there before, and no rounded number', async () => {
  for (const [name, url] of [
    ['instagram', 'https://www.instagram.com/akun.lain/'],
    ['facebook', 'https://www.facebook.com/halamanlain'],
  ] as const) {
    const profile = read(await page(name), url);
    expect([profile?.displayName, profile?.followers, profile?.claimsOfficial, profile?.lastPostAt]).to.deep.equal([null, null, null, null]);
    expect(profile?.gaps).to.have.length(6);
  }
  const rounded = await page('instagram');
  rounded.querySelector('[title]')?.removeAttribute('title');
  expect(read(rounded, instagramUrl)?.followers).to.equal(null);
});

it('a page that is no profile is none', async () => {
  const document = await page('instagram');
  for (const url of [
    'https://www.instagram.com/p/DQaduan12345/',
    'https://www.instagram.com/',
    'https://www.facebook.com/groups/123456/user/1234567/',
    'https://contoh.example/dinas',
  ])
    expect(read(document, url), url).to.equal(null);
});

it('a hostile profile gives words that fit, and no more', async () => {
  const document = await page('instagram');
  const name = [...document.querySelectorAll('span')].find(({ textContent }) => textContent === 'Dinas Contoh Kota Uji');
  if (name === undefined) throw new Error('the fixture has changed');
  name.textContent = `\u202e<img src=x onerror=alert(1)>${'a'.repeat(5_000)}`;
  document.querySelector('[title]')?.setAttribute('title', '9'.repeat(40));
  const profile = read(document, instagramUrl);
  expect(profile?.displayName).to.have.length(160);
  const { followers, ...rest } = profile ?? { followers: 0 };
  expect(accountSnapshotSchema.safeParse({ ...rest, followers: null, unitId: null }).success).to.equal(true);
  expect(followers).to.equal(null);
});
