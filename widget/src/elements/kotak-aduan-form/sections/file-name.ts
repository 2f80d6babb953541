import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import type { Messages } from '../../../messages/id/form.ts';

/** What a file is called in the form: its own name may say more than the person wants to be read aloud. */
export function fileName({ fileNames }: Pick<Messages, 'fileNames'>, { mediaType }: Pick<DraftFile, 'mediaType'>, index: number): string {
  const medium = mediaType.split('/')[0];
  const name = medium === 'audio' || medium === 'video' || medium === 'application' ? fileNames[medium] : fileNames.image;
  return name(index + 1);
}

/** With what the person has said of it. */
export function fileTitle(texts: Pick<Messages, 'fileNames'>, file: DraftFile | undefined, index: number): string {
  const name = fileName(texts, file ?? { mediaType: '' }, index);
  return file?.caption ? `${name}: ${file.caption}` : name;
}

export function isPhoto({ mediaType }: Pick<DraftFile, 'mediaType'>): boolean {
  return mediaType.startsWith('image/');
}
