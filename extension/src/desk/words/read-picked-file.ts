import { newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { uploadMaxBytes, uploadMediaTypes } from '@kotak-aduan/api-client/schemas';
import type { Messages } from '../messages/id.ts';

export type PickedFile = { readonly kind: 'read'; readonly file: DraftFile } | { readonly kind: 'refused'; readonly why: string };

/** A file as a person picked it, unchanged; or why it can't be taken. The server sniffs the bytes and has the last word. */
export async function readPickedFile(picked: File, t: Messages['files']): Promise<PickedFile> {
  if (!uploadMediaTypes.some((known) => known === picked.type)) return { kind: 'refused', why: t.wrongType(picked.name) };
  if (picked.size > uploadMaxBytes) return { kind: 'refused', why: t.tooLarge(picked.name, uploadMaxBytes / 1_000_000) };
  let bytes: ArrayBuffer;
  try {
    bytes = await picked.arrayBuffer();
  } catch {
    // Deleted, moved, or a cloud file that is not on the device: the person can only choose again.
    return { kind: 'refused', why: t.unreadable(picked.name) };
  }
  return { kind: 'read', file: await newDraftFile({ name: picked.name, mediaType: picked.type, bytes }) };
}
