import type { DraftFile } from '@kotak-aduan/api-client/drafts';

/** What a file of a clip shows; its name says so, since a draft's files carry no kind. */
export const screenshotName = 'tangkapan-layar.png';
export const mediaName = (index: number, mediaType: string): string => `foto-${index + 1}.${mediaType.split('/')[1] ?? 'bin'}`;

export const isScreenshot = (file: Pick<DraftFile, 'name'>): boolean => file.name === screenshotName;
export const isMediaAt = (file: Pick<DraftFile, 'name'>, index: number): boolean => file.name.startsWith(`foto-${index + 1}.`);
