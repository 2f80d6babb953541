import { createDeskClips } from './clips/create-desk-clips.ts';
import { sharePath } from './clips/share-path.ts';
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
  clips: createDeskClips(location.origin),
});
document.body.append(app);
// Takes what a phone shares, and opens the desk without a line; where it can't be (private mode, no https) the desk works without.
void navigator.serviceWorker?.register(sharePath.worker, { updateViaCache: 'none' }).catch(() => undefined);
