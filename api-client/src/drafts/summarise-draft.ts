import type { Draft, DraftSummary } from './draft.ts';
import { excerptOf } from './excerpt-of.ts';

export function summariseDraft({ draftId, purpose, createdAt, updatedAt, status, fields, files }: Draft): DraftSummary {
  return { draftId, purpose, createdAt, updatedAt, status, excerpt: excerptOf(fields), fileCount: files.length };
}
