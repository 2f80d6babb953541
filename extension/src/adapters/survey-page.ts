import type { Platform } from '@kotak-aduan/api-client/schemas/clip';
import type { Page } from './adapter.ts';
import { findAdapter, makePage, platformOf } from './make-page.ts';
import type { PageRequest } from './make-page.ts';
import { withRules } from './rules/with-rules.ts';

/** What the page is, beside the one thing that was clipped. No text and no name. */
export type PageSurvey = { platform: Platform; isLayoutChanged: boolean };

/** Whether the page shows comments that nobody can read here: then its layout has changed, and a person must hear that rather than get the post in a comment's place. */
export const surveyPage = ({ rules = null, ...request }: PageRequest): PageSurvey =>
  withRules(rules, () => {
    const page: Page | null = makePage({ ...request, target: null });
    if (page === null) return { platform: 'web', isLayoutChanged: false };
    const adapter = findAdapter(page);
    return { platform: platformOf(page, adapter), isLayoutChanged: adapter.hasUnreadComments?.(page) === true };
  });
