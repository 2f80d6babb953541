import { describeAccessible, type AccessiblePage } from '../../testing/describe-accessible.ts';
import { FollowingPage } from '../../testing/following-page.ts';
import { fullCase } from '../../testing/tracked-case.ts';

async function ask(): Promise<FollowingPage> {
  document.querySelector('lacak-aduan-view')?.remove();
  const page = new FollowingPage({
    openTracking: () => ({ token: 't'.repeat(43), expiresAt: '2026-11-22T03:00:00.000Z', case: fullCase }),
    getTrackedCase: fullCase,
  });
  await page.find('#track-code');
  return page;
}

async function open(): Promise<FollowingPage> {
  const page = await ask();
  await page.fill('#track-code', page.code);
  await page.press('Lihat aduan');
  await page.find('#reply');
  return page;
}

async function unfolded(page: FollowingPage, details: string, selector: string): Promise<AccessiblePage> {
  (await page.find<HTMLDetailsElement>(details)).open = true;
  await page.find(selector);
  return page;
}

async function pressed(page: FollowingPage, name: string, selector: string): Promise<AccessiblePage> {
  await page.press(name);
  await page.find(selector);
  return page;
}

describe('following', () => {
  describeAccessible({
    'the way in': ask,
    'the languages to choose from': async () => unfolded(await ask(), 'details.language', '.language button'),
    'a mistyped code': async () => pressed(await ask(), 'Lihat aduan', '#track-error'),
    'a complaint with all that it may have': open,
    'about to say that it is not done': async () => pressed(await open(), 'Belum selesai', '#dispute'),
    'about to withdraw a contact': async () => pressed(await open(), 'Tarik kontak saya', '#withdraw-question'),
  });
});
