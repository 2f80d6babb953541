import type { TrackedCase } from '@kotak-aduan/api-client/schemas';
import type { FollowingValues } from './following-values.ts';
import type { PageLanguage } from './language.ts';
import type { SaidAt } from './said-at.ts';

/** What the sections of an opened complaint are drawn with. */
export interface AroundCase {
  readonly tracked: TrackedCase;
  readonly values: FollowingValues;
  readonly language: PageLanguage;
  readonly said: SaidAt;
  readonly time: (at: string) => string;
}
