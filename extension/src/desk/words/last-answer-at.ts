import type { DeskCase, DeskComplaint } from '@kotak-aduan/api-client/schemas';

/** When the newest of what this complainant can read was given: a message in their thread, the result, a rejection; null before there is anything. */
export function lastAnswerAt(
  { resolution, rejection }: Pick<DeskCase, 'resolution' | 'rejection'>,
  { messages }: Pick<DeskComplaint, 'messages'>,
): string | null {
  const times = messages.map(({ from, sentAt }) => (from === 'agency' ? sentAt : ''));
  return [...times, resolution?.resolvedAt ?? '', rejection?.rejectedAt ?? ''].reduce((latest, at) => (at > latest ? at : latest)) || null;
}
