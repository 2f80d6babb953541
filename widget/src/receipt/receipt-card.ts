import type { ComplaintReceipt } from '@kotak-aduan/api-client/schemas/complaint';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import type { ReceiptMessages } from '../messages/id/receipt.ts';
import type { TimeWords } from '../time-words.ts';

/** What stands on a picture or a copied text, from top to bottom. */
export interface Card {
  readonly title: string;
  readonly lines: readonly (readonly [label: string, value: string])[];
  readonly note: string;
  /** What its QR holds; null for none. */
  readonly qr: string | null;
}

export interface CardOptions {
  readonly texts: ReceiptMessages;
  readonly times: TimeWords;
  /** Of the city: where a code is looked up. */
  readonly apiOrigin: string;
}

/** Where the QR leads. The code stands in the fragment, which no browser sends to a server. */
export function codeAddress(apiOrigin: string, trackingCode: TrackingCode): string {
  return `${apiOrigin}/lacak#${formatTrackingCode(trackingCode)}`;
}

/** The secret to keep: the code, and the number once there is one. */
export function codeCard(
  trackingCode: TrackingCode,
  receipt: { readonly complaintNumber: string } | null,
  { texts, apiOrigin }: Pick<CardOptions, 'texts' | 'apiOrigin'>,
): Card {
  return {
    title: texts.cardTitle,
    lines: [
      [texts.code, formatTrackingCode(trackingCode)],
      ...(receipt === null ? [] : [[texts.number, receipt.complaintNumber] as const]),
      [texts.where, `${apiOrigin}/lacak`],
    ],
    note: texts.cardNote,
    qr: codeAddress(apiOrigin, trackingCode),
  };
}

/** What a person wants to know of a receipt, without the fingerprint, which only a check needs. */
export function receiptLines({ complaintNumber, receivedAt, unit, dueAt }: ComplaintReceipt, { texts, times }: CardOptions): Card['lines'] {
  return [
    [texts.number, complaintNumber],
    [texts.received, times.moment(receivedAt)],
    [texts.agency, unit.name],
    ...(dueAt === null ? [] : [[texts.due, times.moment(dueAt)] as const]),
  ];
}

/** Proof that something was filed, without a word of it: may be shown to anybody. */
export function proofCard(receipt: ComplaintReceipt, options: CardOptions): Card {
  const { texts } = options;
  return {
    title: texts.proofTitle,
    lines: [...receiptLines(receipt, options), [texts.hash, receipt.payloadSha256]],
    note: texts.proofNote,
    qr: null,
  };
}

export function cardText({ title, lines, note }: Card): string {
  return [title, ...lines.map(([label, value]) => `${label}: ${value}`), note].join('\n');
}
