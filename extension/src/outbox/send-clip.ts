import type { Client } from '@kotak-aduan/api-client';
import { makeIds, type Draft, type DraftStore } from '@kotak-aduan/api-client/drafts';
import { nextStatus, sendDraft, type FilingClient, type SendDraftOptions } from '@kotak-aduan/api-client/outbox';
import { clipDraftSchema, complaintNumberSchema } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import { proofRoleOf } from '../clip/proof-file.ts';
import { ExtensionError, isSignedOut } from '../errors/extension-error.ts';
import { hasCode } from '../errors/has-code.ts';
import { placeProof } from './place-proof.ts';

const filingTimeoutMs = 150_000;

export type ClipClient = Pick<Client, 'createClipFile' | 'createClip' | 'joinClip' | 'createEvidence'>;

/** What a draft of a clip files, with the choice that its form made. */
const filedSchema = z.strictObject({ ...clipDraftSchema.shape, joinTo: z.optional(z.nullable(complaintNumberSchema)) });

interface SendClipOptions {
  readonly draft: Draft;
  readonly store: DraftStore;
  readonly client: ClipClient | null;
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
    await sendDraft({ client: filingClient(client, draft), draft, store, isStored: true, signal, onProgress });
  } catch (error) {
    if (isSignedOut(error)) await onSessionLost?.();
    if (hasCode(error, 'evidence-changed')) await sendAnewNextTime(draft, store);
    throw error;
  }
}

/** A clip's files keep their bytes on the server, as they were sealed; the proof of what was done on the spot goes there as an agency's evidence. */
function filingClient({ createClipFile, createClip, joinClip, createEvidence }: ClipClient, { files }: Draft): FilingClient {
  const isProof = (sha256: string): boolean => files.some((file) => file.sha256 === sha256 && proofRoleOf(file) !== null);
  return {
    createUpload: (input) => (isProof(input.query.sha256) ? createEvidence(input) : createClipFile(input)),
    // A server that takes its time is waited for: asked once more it would take as long again (EXT-2).
    createClip: ({ body, ...rest }) => {
      const { joinTo = null, ...filed } = filedSchema.parse(body);
      const call = { ...rest, timeoutMs: filingTimeoutMs };
      if (joinTo === null) return createClip({ ...call, body: placeProof(filed, { files }) });
      // Nothing of an answer on the spot goes into a case that is another's work.
      const { draftId, text, clip, attachments, evidence = null } = placeProof({ ...filed, handled: null }, { files });
      return joinClip({ ...call, params: { complaintNumber: joinTo }, body: { draftId, text, clip, attachments, evidence } });
    },
    createComplaint: () => Promise.reject(new TypeError('a clip is filed as a clip')),
  };
}

/** What has arrived is not what was sealed, and what lies here still is: the next press sends every byte once more, under new keys. */
async function sendAnewNextTime({ draftId }: Draft, store: DraftStore): Promise<void> {
  const ids = makeIds();
  const stored = await store.load(draftId);
  if (stored === null) return;
  const files = stored.files.map((file) => ({ ...file, uploadId: null, uploadKey: ids.idempotencyKey() }));
  await store.saveIf({ ...stored, files, idempotencyKey: ids.idempotencyKey() }, (status) => status?.kind === 'failed');
}
