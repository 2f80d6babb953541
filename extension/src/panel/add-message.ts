import type { DraftStore } from '@kotak-aduan/api-client/drafts';
import type { DraftId } from '@kotak-aduan/api-client/schemas';
import type { ClipFields } from '../clip/clip-fields.ts';
import { extendClip } from '../clip/extend-clip.ts';
import { takePrivateParts } from '../clip/take-private-parts.ts';
import type { Direction } from '../content/extend-run.ts';
import { changeWriting } from '../storage/change-draft.ts';
import { knownCity, messageKey } from '../storage/items.ts';
import { readMoreMessages } from './read-more-messages.ts';

interface MessageToAdd {
  readonly store: DraftStore;
  readonly draftId: DraftId;
  readonly direction: Direction;
  readonly read?: typeof readMoreMessages;
}

/** Reads the run anew with one message more and puts it into the draft. */
export async function addMessage({ store, draftId, direction, read = readMoreMessages }: MessageToAdd): Promise<'added' | 'end' | 'gone'> {
  const draft = await store.load<ClipFields>(draftId);
  const reading = draft === null ? null : await read(draft.fields.clip, direction);
  if (draft === null || reading === null) return 'gone';
  if (reading.result.kind === 'none') return 'end';
  const { capturedAt, pageUrl } = draft.fields.clip;
  const taken = await takePrivateParts({
    clip: { ...reading.result, pageUrl, capturedAt },
    conversation: reading.conversation ?? null,
    messageKey: await messageKey.get(),
  });
  const city = await knownCity.get();
  await changeWriting({ store, draftId, change: (current) => extendClip(current, { ...taken, reading, direction, city, now: new Date() }) });
  return 'added';
}
