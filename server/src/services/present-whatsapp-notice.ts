import type { WhatsappNotice } from '@kotak-aduan/api-client/schemas';
import { noticeMessage } from '../pages/notice-message.ts';
import type { Row } from '../repositories/database.ts';
import type { CaseRows } from '../repositories/desk-case-repository.ts';
import { whatsappNumber } from './whatsapp-number.ts';

/** How to tell this complainant by WhatsApp; null for who left no such number or asked not to be told. Whether the reader may know it is the caller's to see to. */
export function presentWhatsappNotice(
  complaint: Row<'complaints'>,
  { events, operatorNames }: Pick<CaseRows, 'events' | 'operatorNames'>,
  { city, origin }: { city: string; origin: string },
): WhatsappNotice | null {
  const { contact_kind: kind, contact_value: value, complaint_number: number, language } = complaint;
  if (kind !== 'whatsapp' || value === null || complaint.allows_contact_notices !== 1) return null;
  return {
    ...whatsappNumber(value),
    text: noticeMessage({ number, city, language, origin }),
    openings: events
      .filter((event) => event.kind === 'whatsapp-opened' && event.subject_id === complaint.complaint_id)
      .map(({ at, actor_operator_id: by }) => ({ at, by: by === null ? null : (operatorNames.get(by) ?? null) })),
  };
}

/** There is something for this complainant to read: words in their own thread, a result, a rejection. */
export function isAnswered({ complaint_id }: Row<'complaints'>, { messages, resolutions, rejections }: CaseRows): boolean {
  const hasReply = messages.some((message) => message.complaint_id === complaint_id && message.sender === 'agency');
  return hasReply || resolutions.length > 0 || rejections.length > 0;
}
