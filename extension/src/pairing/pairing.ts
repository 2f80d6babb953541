import { accountChoice } from '../accounts/account-choice.ts';
import { activeAccount, badgeMode, readingCounts, serverAddress, uiLanguage } from '../storage/items.ts';
import { AduanAccounts } from '../panel/elements/aduan-accounts/aduan-accounts.ts';
import { defineAccounts } from '../panel/elements/aduan-accounts/define.ts';
import { AduanBadgeSetting } from '../panel/elements/aduan-badge-setting/aduan-badge-setting.ts';
import { defineBadgeSetting } from '../panel/elements/aduan-badge-setting/define.ts';
import { AduanPairing } from './elements/aduan-pairing/aduan-pairing.ts';
import { definePairing } from './elements/aduan-pairing/define.ts';
import { AduanReadingCounts } from './elements/aduan-reading-counts/aduan-reading-counts.ts';
import { defineReadingCounts } from './elements/aduan-reading-counts/define.ts';
import { signIn, signOut } from './sign-in.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

const language = (await uiLanguage.get()) ?? 'id';
document.documentElement.lang = language;
definePairing();
defineReadingCounts();
defineBadgeSetting();
defineAccounts();
const accounts = document.querySelector('aduan-accounts');
if (accounts instanceof AduanAccounts) {
  accounts.language = language;
  accounts.accounts = accountChoice;
}
const badges = document.querySelector('aduan-badge-setting');
if (badges instanceof AduanBadgeSetting) {
  badges.language = language;
  badges.store = badgeMode;
}
const counts = document.querySelector('aduan-reading-counts');
if (counts instanceof AduanReadingCounts) {
  counts.language = language;
  counts.counts = (await readingCounts.get()) ?? {};
  counts.reset = readingCounts.remove;
  readingCounts.watch((now) => (counts.counts = now ?? {}), { signal: life.signal });
}
const element = document.querySelector('aduan-pairing');
if (element instanceof AduanPairing) {
  element.language = language;
  const look = async (): Promise<void> => {
    const active = (await accountChoice.list()).find(({ isActive }) => isActive);
    element.address = active?.address ?? (await serverAddress.get()) ?? '';
    element.email = active?.email ?? '';
    element.signedIn = active?.isSignedIn === true ? { city: active.city, operator: active.operator } : null;
  };
  await look();
  // Chosen above, or in the panel beside it.
  activeAccount.watch(() => void look(), { signal: life.signal });
  element.actions = {
    signIn,
    signOut,
    async chooseLanguage(chosen) {
      await uiLanguage.set(chosen);
      document.documentElement.lang = chosen;
      if (counts instanceof AduanReadingCounts) counts.language = chosen;
      if (badges instanceof AduanBadgeSetting) badges.language = chosen;
      if (accounts instanceof AduanAccounts) accounts.language = chosen;
    },
  };
}
