import { knownCity, operatorName, operatorSession, serverAddress, uiLanguage } from '../storage/items.ts';
import { AduanPairing } from './elements/aduan-pairing/aduan-pairing.ts';
import { definePairing } from './elements/aduan-pairing/define.ts';
import { signIn, signOut } from './sign-in.ts';

const language = (await uiLanguage.get()) ?? 'id';
document.documentElement.lang = language;
definePairing();
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
    },
  };
}
