import type { Draft, DraftFile } from '@kotak-aduan/api-client/drafts';
import type { CityConfig, EvidenceRule } from '@kotak-aduan/api-client/schemas';
import type { ClipFields } from './clip-fields.ts';
import { isScreenshot } from './clip-file.ts';

/** What a file proves of a matter that was done on the spot. Its name says so, since a draft's files carry no kind. */
export const proofRoles = ['before', 'after', 'document'] as const;
export type ProofRole = (typeof proofRoles)[number];

const beginnings: Readonly<Record<ProofRole, string>> = { before: 'bukti-sebelum-', after: 'bukti-sesudah-', document: 'bukti-dokumen-' };

export const proofName = (role: ProofRole, name: string): string => beginnings[role] + name;

export function proofRoleOf({ name }: Pick<DraftFile, 'name'>): ProofRole | null {
  return proofRoles.find((role) => name.startsWith(beginnings[role])) ?? null;
}

/** A picture of the post itself may stand for "before"; a screenshot shows other things. */
export function clipPhotos(files: readonly DraftFile[]): readonly DraftFile[] {
  return files.filter((file) => proofRoleOf(file) === null && !isScreenshot(file) && file.mediaType.startsWith('image/'));
}

export function proofRuleOf(draft: Draft<ClipFields>, city: CityConfig | null): EvidenceRule {
  return city?.categories.find(({ categoryId }) => categoryId === draft.fields.categoryId)?.evidence ?? 'written-result';
}

/** What is missing of a matter that is said to be done; the server has the last word. Null where nothing is, or nothing was said. */
export function missingOnTheSpot(draft: Draft<ClipFields>, city: CityConfig | null): 'proof' | 'text' | null {
  const { handled } = draft.fields;
  if (handled === undefined || handled === null) return null;
  if (handled.text.trim() === '') return 'text';
  const has = (role: ProofRole): boolean => draft.files.some((file) => proofRoleOf(file) === role);
  const rule = proofRuleOf(draft, city);
  if (rule === 'photo-pair') return has('after') && (has('before') || clipPhotos(draft.files).length > 0) ? null : 'proof';
  return rule === 'document' && !has('document') && handled.documentNumber === null ? 'proof' : null;
}
