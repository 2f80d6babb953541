import { newDraft, newDraftFile, openDrafts, type DraftStore } from '@kotak-aduan/api-client/drafts';
import { DraftController } from '../controllers/draft-controller.ts';
import { emptyFields, type FormFields } from '../form-fields.ts';
import { FakeHost } from './fake-host.ts';

/** Another for each test file: pages of one browser share its databases. */
export const diskName = `test-draft-${crypto.randomUUID()}`;
const stores: DraftStore[] = [];

/** A form of only its draft and its text, on a real database. */
export interface DiskForm {
  readonly draft: DraftController;
  readonly field: { text: string };
}

export async function openDiskForm(): Promise<DiskForm> {
  const field = { text: '' };
  const draft: DraftController = new DraftController(new FakeHost(), {
    open: async () => {
      const store = await openDrafts({ name: diskName, onOutdated: () => draft.giveWay() });
      stores.push(store);
      return store;
    },
    make: () => newDraft({ purpose: 'complaint', fields: emptyFields }),
    readText: () => field.text,
    onRestored: (kept) => (field.text = kept.fields.text),
    saveAfterMs: 0,
  });
  await draft.open();
  return { draft, field };
}

/** As another page would find it. */
export async function onDisk({ draft }: DiskForm): Promise<{ text: string | null; photos: number; photosUnsaved: number }> {
  const store = await openDrafts({ name: diskName });
  const found = await store.load<FormFields>(draft.draft.draftId);
  store.close();
  return { text: found?.fields.text ?? null, photos: found?.files.length ?? 0, photosUnsaved: found?.fields.photosUnsaved ?? 0 };
}

export async function photoOf(bytes: number): ReturnType<typeof newDraftFile> {
  return newDraftFile({ name: 'foto.jpg', mediaType: 'image/jpeg', bytes: new ArrayBuffer(bytes) });
}

export async function deleteDiskForms(): Promise<void> {
  for (const store of stores.splice(0)) store.close();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(diskName);
    request.addEventListener('success', resolve);
    request.addEventListener('error', resolve);
  });
}
