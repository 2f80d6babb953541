import type { Draft, DraftSummary } from './draft.ts';
import { excerptOf } from './excerpt-of.ts';

export function summariseDraft({ draftId, purpose, createdAt, updatedAt, status, fields, files, mayBeFiled, trackingCode }: Draft): DraftSummary {
  return { draftId, purpose, createdAt, updatedAt, status, mayBeFiled, trackingCode, excerpt: excerptOf(fields), fileCount: files.length };
}
