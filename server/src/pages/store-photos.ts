import { type AttachmentClaim, attachmentsMax } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { sha256Hex } from '../services/hash.ts';
import { runTransaction } from '../services/run-transaction.ts';
import { storeUpload } from '../services/store-upload.ts';

/** Files of a plain form, taken the same way as those of the box. */
export async function storePhotos(files: readonly File[], draftId: string, dependencies: Dependencies): Promise<AttachmentClaim[]> {
  if (files.length > attachmentsMax) throw new ApiError('too-large', `more than ${attachmentsMax} files`);
  const claims: AttachmentClaim[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sha256 = sha256Hex(bytes);
    const upload = await storeUpload(
      {
        stream: new Blob([bytes]).stream(),
        draftId,
        sha256,
        source: 'citizen',
        operatorId: null,
        transact: (work) => runTransaction(dependencies.database, work),
      },
      dependencies,
    );
    claims.push({ uploadId: upload.uploadId, sha256, originalSha256: null, takenAt: null, place: null, caption: null });
  }
  return claims;
}
