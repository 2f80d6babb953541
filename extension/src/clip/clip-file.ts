import type { DraftFile } from '@kotak-aduan/api-client/drafts';

/** What a file of a clip shows; its name says so, since a draft's files carry no kind. */
export const screenshotName = (mediaType: string): string => `tangkapan-layar.${mediaType.split('/')[1] ?? 'bin'}`;
export const mediaName = (index: number, mediaType: string): string => `foto-${index + 1}.${mediaType.split('/')[1] ?? 'bin'}`;

export const isScreenshot = (file: Pick<DraftFile, 'name'>): boolean => /^tangkapan-layar(?:-\d+)?\./.test(file.name);
/** What belongs to the second of several that are one clip: `teks-2.txt`. */
export const numbered = (name: string, index: number): string => (index === 0 ? name : name.replace(/\.(?=[^.]+$)/, `-${index + 1}.`));
export const isMediaAt = (file: Pick<DraftFile, 'name'>, index: number): boolean => file.name.startsWith(`foto-${index + 1}.`);
