import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { isMediaError } from '../../media/media-error.ts';
import { prepareMedia } from '../../media/prepare-media.ts';
import { mediaId, type MediaMessages } from '../../messages/id/media.ts';
import type { FormHost } from './form-host.ts';
import type { PrepareFileOptions } from './prepare-file.ts';
import { ToldError } from './told-error.ts';

export function mediaWords(host: Pick<FormHost, 'language'>): MediaMessages {
  return host.language.partTexts?.media ?? mediaId;
}

/** As `prepareMedia`, with a refusal in the language of the form. */
export async function prepareMediaFile(picked: File, { host, bytes, onProgress }: PrepareFileOptions): Promise<DraftFile> {
  try {
    return await prepareMedia(picked, { bytes, onProgress });
  } catch (error) {
    if (!isMediaError(error)) throw error;
    throw new ToldError(mediaWords(host).problems[error.code](picked.name), { cause: error });
  }
}
