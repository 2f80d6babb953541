import type { Page } from '../adapter.ts';

/** What a `<meta>` says, or nothing. */
export const readMeta = (page: Page, selector: string): string => page.document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
