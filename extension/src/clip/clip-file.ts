import type { DraftFile } from '@kotak-aduan/api-client/drafts';

/** What a file of a clip shows; its name says so, since a draft's files carry no kind. */
export const screenshotName = (mediaType: string): string => `tangkapan-layar.${mediaType.split('/')[1] ?? 'bin'}`;
export const mediaName = (index: number, mediaType: string): string => `foto-${index + 1}.${mediaType.split('/')[1] ?? 'bin'}`;

export const isScreenshot = (file: Pick<DraftFile, 'name'>): boolean => file.name.startsWith('tangkapan-layar.');
export const isMediaAt = (file: Pick<DraftFile, 'name'>, index: number): boolean => file.name.startsWith(`foto-${index + 1}.`);
