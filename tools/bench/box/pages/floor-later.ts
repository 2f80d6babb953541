import { openDB, type IDBPDatabase } from 'idb';

const name = 'floor';

function open(): Promise<IDBPDatabase> {
  return openDB(name, 1, { upgrade: (database) => void database.createObjectStore(name) });
}

export async function loadDraft(): Promise<string> {
  const database = await open();
  const draft: unknown = await database.get(name, 'draft');
  database.close();
  return typeof draft === 'string' ? draft : '';
}

export async function saveDraft(text: string): Promise<void> {
  const database = await open();
  await database.put(name, text, 'draft');
  database.close();
}

export async function shrink(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, 1_600 / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), 'image/jpeg', 0.8));
}
