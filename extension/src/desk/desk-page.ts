import { deskSession, serverAddress } from '../storage/items.ts';
import { createDeskHost } from './create-desk-host.ts';
import { defineElements } from './elements/define-elements.ts';
import { isLanguage, messagesByLanguage } from './messages/language.ts';
import { localLanguageChoice } from './messages/local-language-choice.ts';

// The entry of the extension's page: signed in by a bearer token of its own, which lives in the browser's session storage; the clipper's opens no case.
const languageChoice = localLanguageChoice();
const baseUrl = await serverAddress.get();
if (baseUrl === null) showNotPaired();
else showDesk(baseUrl);

function showDesk(address: string): void {
  defineElements();
  const app = document.createElement('desk-app');
  app.host = createDeskHost({
    baseUrl: address,
    transport: 'bearer',
    getToken: async () => {
      const session = await deskSession.get();
      return session?.address === address ? session.token : null;
    },
    keepToken: async (session) => {
      if (session === null) await deskSession.remove();
      else await deskSession.set({ address, token: session.token, expiresAt: session.expiresAt });
    },
    languageChoice,
    clips: null,
  });
  document.body.append(app);
}

function showNotPaired(): void {
  const choice = languageChoice.get();
  const t = messagesByLanguage[isLanguage(choice) ? choice : 'id'].app;
  const text = document.createElement('p');
  text.textContent = t.notPaired;
  const link = document.createElement('a');
  link.href = '../pairing/pairing.html';
  link.textContent = t.openSettings;
  const main = document.createElement('main');
  main.className = 'not-paired';
  main.append(text, link);
  document.body.append(main);
}
