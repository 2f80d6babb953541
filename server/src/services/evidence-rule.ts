import type { EvidenceRule } from '@kotak-aduan/api-client/schemas';
import type { CityDirectory } from './city-directory.ts';

/** What somebody brings to close a case, counted. A photo of the citizen named as "before" counts as one. */
export interface EvidenceCount {
  readonly before: number;
  readonly after: number;
  readonly documents: number;
  readonly documentNumber: string | null;
}

const missingFields: Record<EvidenceRule, (evidence: EvidenceCount) => string[]> = {
  'photo-pair': ({ before, after }) => [...(before === 0 ? ['before'] : []), ...(after === 0 ? ['after'] : [])],
  // A file or its number: many letters may not leave the office, their number can be looked up.
  document: ({ documents, documentNumber }) => (documents === 0 && documentNumber === null ? ['documents', 'documentNumber'] : []),
  // The text itself is the proof, and the schema has it already.
  'written-result': () => [],
};

/** The fields that this rule still asks for; none where the proof is complete. */
export function missingEvidence(rule: EvidenceRule, evidence: EvidenceCount): string[] {
  return missingFields[rule](evidence);
}

/** By the case's category; a case without one is closed with words. */
export function evidenceRuleOf(categoryId: string | null, directory: CityDirectory): EvidenceRule {
  return directory.category(categoryId)?.evidence ?? 'written-result';
}
