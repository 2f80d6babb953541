import type { Platform } from '@kotak-aduan/api-client/schemas';

/** Characters that a public reply may have there; a platform that is not named takes more than a template may be long. */
const limits: Readonly<Partial<Record<Platform, number>>> = { tiktok: 150, x: 280, threads: 500 };

/** Whether a text fits. Counted as these platforms do where it matters: by code points. */
export function fitsPlatform(text: string, platform: Platform | null): boolean {
  const limit = platform === null ? undefined : limits[platform];
  return limit === undefined || Array.from(text).length <= limit;
}
