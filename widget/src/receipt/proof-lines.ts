import type { FilingProof } from '@kotak-aduan/api-client/schemas/filing-proof';
import type { FullProofMessages } from '../messages/full-proof-id.ts';
import type { TimeWords } from '../time-words.ts';

export type ProofLine = readonly [label: string, value: string];

/** The proof as label and value, in the order of the law: who, what, where and when, who received it. */
export function proofLines(proof: FilingProof, { texts, times }: { texts: FullProofMessages; times: TimeWords }): ProofLine[] {
  const { name, identity, onBehalfOf, place, placeUnit } = proof;
  const where = [place?.description, placeUnit?.name, place?.latitude === null || place === null ? null : `${place.latitude}, ${place.longitude}`].filter(
    (part) => typeof part === 'string' && part !== '',
  );
  return [
    [texts.number, proof.complaintNumber],
    [texts.name, name ?? texts.names[identity === 'withheld' ? 'withheld' : 'none']],
    ...line(texts.onBehalfOf, onBehalfOf === null ? null : (onBehalfOf.name ?? texts.onBehalfHidden)),
    ...line(texts.category, proof.categoryName),
    [texts.text, proof.text],
    ...proof.answers.map(({ label, value }): ProofLine => [label, value]),
    ...line(texts.place, where.length === 0 ? null : where.join('; ')),
    ...line(
      texts.attachments,
      proof.attachments.length === 0
        ? null
        : proof.attachments.map(({ sizeBytes, sha256 }, index) => texts.attachment(index + 1, Math.ceil(sizeBytes / 1000), sha256)).join('\n'),
    ),
    [texts.received, times.moment(proof.receivedAt)],
    [texts.unit, `${proof.unit.name}. ${proof.receivedBy === 'system' ? texts.receivedBy(proof.cityName) : texts.writtenBy(proof.cityName)}`],
    ...line(texts.due, proof.dueAt === null ? null : times.moment(proof.dueAt)),
    [texts.hash, proof.payloadSha256],
    ...line(texts.notice, proof.noticeVersion),
  ];
}

function line(label: string, value: string | null): ProofLine[] {
  return value === null ? [] : [[label, value]];
}
