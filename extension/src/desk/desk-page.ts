import { operatorName, operatorSession, serverAddress } from '../storage/items.ts';
import { createDeskHost } from './create-desk-host.ts';
import { defineElements } from './elements/define-elements.ts';
import { isLanguage, messagesByLanguage } from './messages/language.ts';
import { localLanguageChoice } from './messages/local-language-choice.ts';

// The entry of the extension's page: signed in by bearer token, which lives in the browser's session storage.
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
    getToken: async () => (await operatorSession.get())?.token ?? null,
    keepToken: async (session) => {
      if (session === null) {
        await Promise.all([operatorSession.remove(), operatorName.remove()]);
        return;
      }
      await operatorName.set(session.operatorName);
      await operatorSession.set({ token: session.token, expiresAt: session.expiresAt });
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
