import type { EvidenceRule } from '@kotak-aduan/api-client/schemas';

export interface Proof {
  readonly text: string;
  readonly beforeCount: number;
  readonly afterCount: number;
  readonly documentCount: number;
  readonly documentNumber: string;
}

export type MissingProof = 'text' | 'before' | 'after' | 'document';

/** What a closing lacks, in the order of the form. The server has the last word; this spares a round trip. */
export function missingProof(rule: EvidenceRule, proof: Proof): readonly MissingProof[] {
  const missing: MissingProof[] = [];
  if (rule === 'photo-pair' && proof.beforeCount === 0) missing.push('before');
  if (rule === 'photo-pair' && proof.afterCount === 0) missing.push('after');
  if (rule === 'document' && proof.documentCount === 0 && proof.documentNumber.trim() === '') missing.push('document');
  if (proof.text.trim() === '') missing.push('text');
  return missing;
}
