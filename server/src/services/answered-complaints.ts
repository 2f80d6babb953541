import type { Row } from '../repositories/database.ts';
import type { CaseRows } from '../repositories/desk-case-repository.ts';

/** Whom an agency has answered, as the database is asked where only that is wanted. */
export function answeredComplaints(since: string | null, { messages, events, merged }: Pick<CaseRows, 'messages' | 'events' | 'merged'>): Set<string> {
  const questions = new Set(questionsAmong([...events, ...merged.events]));
  const answers = messages.filter(({ message_id: id, sender, sent_at: at }) => sender === 'agency' && at >= (since ?? '') && !questions.has(id));
  return new Set(answers.map(({ complaint_id }) => complaint_id));
}

function questionsAmong(events: readonly Row<'events'>[]): string[] {
  return events.flatMap(({ kind, subject_id }) => (kind === 'info-requested' && subject_id !== null ? [subject_id] : []));
}
