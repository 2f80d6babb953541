import { complaintDraftSchema, type ComplaintDraft } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { checkFiling } from '../services/check-filing.ts';
import { checkReferences } from '../services/open-case.ts';

export type CheckedDraft = { readonly draft: ComplaintDraft; readonly fields: null } | { readonly draft: null; readonly fields: readonly string[] };

/** The draft, if it is fit to be filed; else every field that is not, not only the first kind of them. */
export function findRefusedFields(input: unknown, { directory, now }: Pick<Dependencies, 'directory' | 'now'>): CheckedDraft {
  const parsed = complaintDraftSchema.safeParse(input);
  if (!parsed.success) return { draft: null, fields: parsed.error.issues.map(({ path }) => path.join('.')) };
  const draft = parsed.data;
  const fields = [...refusedBy(() => checkReferences(draft, directory)), ...refusedBy(() => checkFiling(draft, { directory, now: now() }))];
  return fields.length === 0 ? { draft, fields: null } : { draft: null, fields };
}

function refusedBy(check: () => void): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof ApiError && error.fields !== null) return error.fields;
    throw error;
  }
}
