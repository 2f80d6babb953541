import type { EvidenceManifest } from '@kotak-aduan/api-client/schemas';
import type { Messages } from '../messages/id.ts';

/** What a clip's evidence lacks, one line each. */
export function gapWords(gaps: EvidenceManifest['gaps'], { evidence: t }: Pick<Messages, 'evidence'>): string[] {
  return gaps.map(({ kind, reason }) => `${t.kinds[kind]}: ${t.gaps[reason]}`);
}
