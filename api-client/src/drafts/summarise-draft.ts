import type { Draft, DraftSummary } from './draft.ts';

export function summariseDraft({ draftId, purpose, createdAt, updatedAt, status }: Draft): DraftSummary {
  return { draftId, purpose, createdAt, updatedAt, status };
}
