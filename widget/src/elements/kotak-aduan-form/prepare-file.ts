import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { preparePhoto } from '../../photos/prepare-photo.ts';
import type { FormHost } from './form-host.ts';
import { refusePhoto } from './refuse-photo.ts';
import { ToldError } from './told-error.ts';

export interface PrepareFileOptions {
  readonly host: FormHost;
  /** Read when the file was picked. */
  readonly bytes: Promise<ArrayBuffer>;
  readonly onProgress?: (share: number) => void;
}

/** Photos are prepared by what is here; anything else by a part that comes when the first such file is picked. */
export async function prepareFile(picked: File, options: PrepareFileOptions): Promise<DraftFile> {
  if (picked.type === '' || picked.type.startsWith('image/')) {
    return preparePhoto(picked, options).catch((cause: unknown) => refusePhoto(cause, picked, options.host.language));
  }
  const part = await import('./media-file.ts').catch((cause: unknown) => {
    throw new ToldError(options.host.texts.partsFailed, { cause });
  });
  return part.prepareMediaFile(picked, options);
}
