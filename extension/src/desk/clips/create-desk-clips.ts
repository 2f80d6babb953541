import { createClient } from '@kotak-aduan/api-client';
import { sharePath } from './share-path.ts';
import type { DeskClips } from './desk-clips.ts';

const signedInKey = 'kotak-aduan-desk-signed-in';

/** The clips of the desk at `/meja`. */
export function createDeskClips(baseUrl: string): DeskClips {
  return {
    // No storage: nothing was shared either.
    countShared: () => import('../later-part.ts').then(({ openSharedInbox }) => openSharedInbox().count()).catch(() => 0),
    wasSignedIn: () => readFlag(),
    noteSignedIn: writeFlag,
    async open({ signal, onSessionLost }) {
      const { openClipBackend, openSharedInbox, defineClips } = await import('../later-part.ts');
      defineClips();
      const client = createClient({ baseUrl, credentials: 'same-origin' });
      return openClipBackend({
        client,
        inbox: openSharedInbox(),
        deskUrl: new URL(sharePath.desk, baseUrl).href,
        signal,
        now: () => new Date(),
        onSessionLost,
      });
    },
  };
}

function readFlag(): boolean {
  try {
    return localStorage.getItem(signedInKey) !== null;
  } catch {
    // Storage is refused: then nothing is shown without the server's word.
    return false;
  }
}

function writeFlag(isSignedIn: boolean): void {
  try {
    if (isSignedIn) localStorage.setItem(signedInKey, '1');
    else localStorage.removeItem(signedInKey);
  } catch {
    // As above.
  }
}
