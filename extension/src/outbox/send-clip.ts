import type { Draft, DraftStore } from '@kotak-aduan/api-client/drafts';
import { nextStatus, sendDraft, type SendDraftOptions } from '@kotak-aduan/api-client/outbox';
import { ExtensionError, isSignedOut } from '../errors/extension-error.ts';

interface SendClipOptions {
  readonly draft: Draft;
  readonly store: DraftStore;
  readonly client: SendDraftOptions['client'] | null;
  readonly isSignedIn: boolean;
  /** The server no longer knows the token: it is to be forgotten, so that the person is asked to sign in. */
  readonly onSessionLost?: () => Promise<void>;
  readonly signal?: AbortSignal;
  readonly onProgress?: SendDraftOptions['onProgress'];
}

/** Sends one clip. Without a server or a session not one byte goes out: the draft waits for the person to sign in, and says so. */
export async function sendClip({ draft, store, client, isSignedIn, onSessionLost, signal, onProgress }: SendClipOptions): Promise<void> {
  const hindrance = client === null ? 'not-paired' : isSignedIn ? null : 'signed-out';
  if (client === null || hindrance !== null) {
    const at = Date.now();
    const sending = nextStatus(draft.status, { kind: 'start', now: at });
    const status = nextStatus(sending, { kind: 'error', code: hindrance ?? 'not-paired', isRetryable: false, retryAfterMs: null, now: at, random: 0 });
    await store.save({ ...draft, status, updatedAt: new Date(at).toISOString() });
    throw new ExtensionError(hindrance ?? 'not-paired', 'The clip waits for a session.');
  }
  try {
    await sendDraft({ client, draft, store, isStored: true, signal, onProgress });
  } catch (error) {
    if (isSignedOut(error)) await onSessionLost?.();
    throw error;
  }
}
