import type { FilingParts } from './make-filing-parts.ts';

/** Where to look after sending, by what came of it. Idle: another tab has written on it, which stands beside it now. */
export const places = { sent: 'receipt-title', queued: 'queued-title', failed: 'failed', sending: 'sending-label', idle: 'conflict' } as const;

interface SendFiling {
  readonly form: { readonly isWriting: boolean };
  readonly go: (id: string) => void;
}

/** From the press on the button that sends to what came of it. Gives where to look. */
export async function sendFiling(parts: FilingParts, { form, go }: SendFiling): Promise<string | null> {
  const { errors, extras, flow, photos, submit, writing } = parts;
  await writing.settle();
  if (!(await extras.settle())) return 'cover-failed';
  if (!errors.check()) return 'errors';
  const stop = writing.stopsAt();
  if (stop !== null) return stop;
  if (photos.state.kind === 'preparing') {
    if (!(await photos.settle())) return 'photo-problems';
    // It could be written in meanwhile.
    if (!form.isWriting) return null;
    if (!errors.check()) return 'errors';
  }
  go(places.sending);
  await flow.send();
  return places[submit.state.kind];
}
