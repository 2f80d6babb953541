import type { Database } from '../repositories/database.ts';
import { deleteUpload, undeclareUpload } from '../repositories/upload-repository.ts';
import type { FileStore } from './file-store.ts';

/**
 * Takes an unclaimed upload away so that a crash leaves nothing: first nobody can claim it any more, then its bytes go, and the
 * row, by which the sweeper finds them, is last. Tells whether it was there to be taken.
 */
export async function removeUpload(uploadId: string, { database, files }: { database: Database; files: FileStore }): Promise<boolean> {
  if (!(await undeclareUpload(database, uploadId))) return false;
  await files.remove(uploadId);
  await deleteUpload(database, uploadId);
  return true;
}
