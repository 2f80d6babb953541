import type { Draft } from '../drafts/draft.ts';
import { newDraftFile } from '../drafts/new-draft-file.ts';
import { newDraft } from '../drafts/new-draft.ts';

interface ExampleDraftOptions {
  readonly text?: string;
  readonly photos?: number;
  readonly now?: () => number;
}

/** A complaint being written, with photos of a few bytes. For tests. */
export async function exampleDraft({ text = 'Lampu jalan mati', photos = 0, now }: ExampleDraftOptions = {}): Promise<Draft<{ text: string }>> {
  const files = await Promise.all(
    Array.from({ length: photos }, (_, index) =>
      newDraftFile({ name: `foto-${index}.jpg`, mediaType: 'image/jpeg', bytes: new TextEncoder().encode(`isi foto ${index} ${text}`).buffer }),
    ),
  );
  return { ...newDraft({ purpose: 'complaint', fields: { text }, now }), files };
}
