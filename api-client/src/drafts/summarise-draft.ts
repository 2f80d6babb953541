import type { Draft, DraftSummary } from './draft.ts';
import { excerptOf } from './excerpt-of.ts';

export function summariseDraft({ draftId, purpose, createdAt, updatedAt, status, fields, files, mayBeFiled }: Draft): DraftSummary {
  return { draftId, purpose, createdAt, updatedAt, status, mayBeFiled, excerpt: excerptOf(fields), fileCount: files.length };
}
