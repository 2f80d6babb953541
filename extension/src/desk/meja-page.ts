import { createDeskHost } from './create-desk-host.ts';
import { defineElements } from './elements/define-elements.ts';
import { localLanguageChoice } from './messages/local-language-choice.ts';
import { takeNonce } from './take-nonce.ts';

// The entry of `/meja`: the server's own page, signed in by cookie.
takeNonce(document);
defineElements();
const app = document.createElement('desk-app');
app.host = createDeskHost({
  baseUrl: location.origin,
  transport: 'cookie',
  keepToken: () => Promise.resolve(),
  languageChoice: localLanguageChoice(),
});
document.body.append(app);
