import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import type { Messages } from '../../../messages/id/form.ts';

type Named = Pick<DraftFile, 'fileId' | 'mediaType'>;

/** What a file is called in the form, counted among its like: its own name may say more than the person wants to be read aloud. */
export function fileName({ fileNames }: Pick<Messages, 'fileNames'>, files: readonly Named[], fileId: string): string {
  const index = files.findIndex((file) => file.fileId === fileId);
  const media = files.slice(0, index + 1).map(({ mediaType }) => mediaType.split('/')[0]);
  const medium = media[index];
  const name = medium === 'audio' || medium === 'video' || medium === 'application' ? fileNames[medium] : fileNames.image;
  return name(media.filter((one) => one === medium).length);
}

/** With what the person has said of it. */
export function fileTitle(texts: Pick<Messages, 'fileNames'>, files: readonly DraftFile[], fileId: string): string {
  const name = fileName(texts, files, fileId);
  const caption = files.find((file) => file.fileId === fileId)?.caption;
  return caption ? `${name}: ${caption}` : name;
}

export function isPhoto({ mediaType }: Pick<DraftFile, 'mediaType'>): boolean {
  return mediaType.startsWith('image/');
}
