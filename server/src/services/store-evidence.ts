import { readFile } from 'node:fs/promises';
import type { Upload } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { readExif } from './capture.ts';
import { storeUpload, type IncomingUpload } from './store-upload.ts';

type IncomingEvidence = Pick<IncomingUpload, 'stream' | 'draftId' | 'sha256' | 'transact'> & { readonly operatorId: string };

/**
 * An agency's photo or document, as it came from the camera: its hash, time, place and camera are kept with the row, the
 * file itself goes the same way as everybody's and is stripped there.
 */
export function storeEvidence(evidence: IncomingEvidence, dependencies: Dependencies): Promise<Upload> {
  const { timeZone } = dependencies.directory.city;
  return storeUpload(
    {
      ...evidence,
      source: 'agency',
      readCapture: async ({ path, mediaType }) => (mediaType === 'application/pdf' ? null : readExif(await readFile(path), timeZone)),
    },
    dependencies,
  );
}
