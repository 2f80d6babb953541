import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import type { Messages } from '../../../messages/id.ts';

/** What a file is called in the form: its own name may say more than the person wants to be read aloud. */
export function fileName({ fileNames }: Pick<Messages, 'fileNames'>, { mediaType }: Pick<DraftFile, 'mediaType'>, index: number): string {
  const medium = mediaType.split('/')[0];
  const name = medium === 'audio' || medium === 'video' || medium === 'application' ? fileNames[medium] : fileNames.image;
  return name(index + 1);
}

export function isPhoto({ mediaType }: Pick<DraftFile, 'mediaType'>): boolean {
  return mediaType.startsWith('image/');
}
