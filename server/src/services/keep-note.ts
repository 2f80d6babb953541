import { insertNote } from '../repositories/desk-case-repository.ts';
import type { NewEvent } from './append-event.ts';
import type { OpenCase } from './change-case.ts';

/** Words among agencies that go with a change, and the event's pointer to them; nothing where there are none. */
export async function keepNote(
  { transaction, row, operator, at }: OpenCase,
  { text, noteId }: { text: string | null; noteId: string },
): Promise<Pick<NewEvent, 'subject'>> {
  if (text === null || text === '') return {};
  await insertNote(transaction, { note_id: noteId, case_id: row.case_id, unit_id: operator.unitId, operator_id: operator.operatorId, text, written_at: at });
  return { subject: { kind: 'note', id: noteId } };
}
