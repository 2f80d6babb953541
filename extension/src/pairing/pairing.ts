import { badgeMode, knownCity, operatorName, operatorSession, readingCounts, serverAddress, uiLanguage } from '../storage/items.ts';
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
  element.address = (await serverAddress.get()) ?? '';
  const isSignedIn = (await operatorSession.get()) !== null;
  element.signedIn = isSignedIn ? { city: (await knownCity.get())?.name ?? element.address, operator: (await operatorName.get()) ?? '' } : null;
  element.actions = {
    signIn,
    signOut,
    async chooseLanguage(chosen) {
      await uiLanguage.set(chosen);
      document.documentElement.lang = chosen;
      if (counts instanceof AduanReadingCounts) counts.language = chosen;
      if (badges instanceof AduanBadgeSetting) badges.language = chosen;
    },
  };
}
