import type { FilingProof } from '@kotak-aduan/api-client/schemas/filing-proof';
import type { WhoKnowsMessages } from '@kotak-aduan/api-client/messages/who-knows-id';
import type { FullProofMessages } from '../messages/id/full-proof.ts';
import type { TimeWords } from '../time-words.ts';

export type ProofLine = readonly [label: string, value: string];

/** The proof as label and value, in the order of the law: who, what, where and when, who received it. */
interface ProofWords {
  readonly texts: FullProofMessages;
  readonly who: WhoKnowsMessages;
  readonly times: TimeWords;
}

export function proofLines(proof: FilingProof, { texts, who, times }: ProofWords): ProofLine[] {
  const { onBehalfOf, place, placeUnit } = proof;
  const where = [place?.description, placeUnit?.name, place?.latitude === null || place === null ? null : `${place.latitude}, ${place.longitude}`].filter(
    (part) => typeof part === 'string' && part !== '',
  );
  return [
    [texts.number, proof.complaintNumber],
    [texts.name, complainant(proof, { texts, who })],
    ...line(texts.onBehalfOf, onBehalfOf === null ? null : (onBehalfOf.name ?? texts.onBehalfHidden)),
    ...line(texts.category, proof.categoryName),
    ...line(texts.respondent, proof.respondentUnit?.name ?? null),
    [texts.text, proof.text],
    ...proof.answers.map((answer): ProofLine => [answer.label, answerWords(answer, texts)]),
    ...line(texts.place, where.length === 0 ? null : where.join('; ')),
    ...line(
      texts.attachments,
      proof.attachments.length === 0
        ? null
        : proof.attachments.map((attachment, index) => attachmentWords(attachment, { position: index + 1, texts })).join('\n'),
    ),
    [texts.received, times.moment(proof.receivedAt)],
    [texts.site, proof.site],
    [texts.channel, texts.channels[proof.channel]],
    [texts.unit, `${proof.unit.name}. ${proof.receivedBy === 'system' ? texts.receivedBy(proof.cityName) : texts.writtenBy(proof.cityName)}`],
    ...line(texts.due, proof.dueAt === null ? null : times.moment(proof.dueAt)),
    [texts.hash, proof.payloadSha256],
    ...line(texts.noticeTitle, noticeWords(proof, texts)),
  ];
}

function noticeWords({ noticeVersion, noticeTerms }: FilingProof, texts: FullProofMessages): string | null {
  if (noticeVersion === null) return null;
  return [texts.noticeVersion(noticeVersion), noticeTerms === undefined ? '' : texts.noticeTerms(noticeTerms)].join(' ').trim();
}

/** A paper that is shown to others gives no withheld name away, but says who has it. */
function complainant({ name, identity, nameKnownTo }: FilingProof, { texts, who }: Omit<ProofWords, 'times'>): string {
  if (identity === 'withheld') return `${texts.withheld} ${who.only({ who: nameKnownTo?.name ?? who.coordinator, what: texts.itsWriter })}`;
  return name ?? texts.none;
}

function answerWords({ kind, value, optionLabel }: FilingProof['answers'][number], texts: FullProofMessages): string {
  if (kind === 'yes-no') return value === 'yes' ? texts.yes : texts.no;
  return optionLabel ?? value;
}

function attachmentWords(
  { mediaType, caption, sizeBytes, sha256 }: FilingProof['attachments'][number],
  { position, texts }: { position: number; texts: FullProofMessages },
): string {
  const kind = texts.fileKinds[kindOf(mediaType)];
  return texts.attachment({ position, name: caption === null ? kind : `${kind} (${caption})`, kilobytes: Math.ceil(sizeBytes / 1000), sha256 });
}

function kindOf(mediaType: string): keyof FullProofMessages['fileKinds'] {
  return (['image', 'video', 'audio'] as const).find((kind) => mediaType.startsWith(kind)) ?? 'application';
}

function line(label: string, value: string | null): ProofLine[] {
  return value === null ? [] : [[label, value]];
}
