import { attachmentsMax } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { sha256Hex } from '../services/hash.ts';
import { runTransaction } from '../services/run-transaction.ts';
import { storeUpload } from '../services/store-upload.ts';
import { keepFile, type KeptFile } from './kept-files.ts';

export interface StoredFiles {
  /** What arrived before and what arrived now, in this order. */
  readonly kept: readonly KeptFile[];
  /** Why one of them could not be taken; the others are there. */
  readonly error: ApiError | null;
}

/** Files of a plain form, taken the same way as those of the box. */
export async function storeFiles(
  { files, draftId, kept }: { files: readonly File[]; draftId: string; kept: readonly KeptFile[] },
  dependencies: Dependencies,
): Promise<StoredFiles> {
  if (kept.length + files.length > attachmentsMax) return { kept, error: new ApiError('too-large', `more than ${attachmentsMax} files`) };
  const all = [...kept];
  let error: ApiError | null = null;
  for (const file of files) {
    try {
      all.push(await storeFile(file, draftId, dependencies));
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      error = failure;
    }
  }
  return { kept: all, error };
}

async function storeFile(file: File, draftId: string, dependencies: Dependencies): Promise<KeptFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const upload = await storeUpload(
    {
      stream: new Blob([bytes]).stream(),
      draftId,
      sha256: sha256Hex(bytes),
      source: 'citizen',
      operatorId: null,
      transact: (work) => runTransaction(dependencies.database, work),
    },
    dependencies,
  );
  return keepFile(upload);
}
