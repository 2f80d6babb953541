import { timelineEventKinds, type timelineEventSchema } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import type { Row } from '../repositories/database.ts';
import type { CaseRows } from '../repositories/desk-case-repository.ts';
import type { CityDirectory } from './city-directory.ts';
import { rejectionWords } from './present-rejection.ts';

const eventKindSchema = z.enum(timelineEventKinds);

/** Where the words of an event stand. */
type Words = Pick<CaseRows, 'notes' | 'messages' | 'resolutions' | 'rejections'>;

/** A case's own timeline, and those that merged complaints brought with them, each under its number. */
export function presentTimeline(rows: CaseRows, { directory }: { directory: CityDirectory }): z.input<typeof timelineEventSchema>[] {
  const numbers = new Map([...rows.merged.numbers, ...rows.complaints].map(({ complaint_id, complaint_number }) => [complaint_id, complaint_number]));
  const homes = new Map(rows.merged.merges.map(({ home_case_id, complaint_id }) => [home_case_id, numbers.get(complaint_id) ?? null]));
  const present = (event: Row<'events'>, words: Words): z.input<typeof timelineEventSchema> => ({
    eventId: event.event_id,
    kind: eventKindSchema.parse(event.kind),
    at: event.at,
    actor: {
      kind: event.actor_kind,
      name: event.actor_operator_id === null ? null : (rows.operatorNames.get(event.actor_operator_id) ?? null),
      unit: event.actor_unit_id === null ? null : directory.unitName(event.actor_unit_id),
    },
    text: wordsOf(event, words),
    toUnit: event.to_unit_id === null ? null : directory.unitName(event.to_unit_id),
    mentioned: rows.mentions.filter(({ note_id }) => event.subject_kind === 'note' && note_id === event.subject_id).map(({ name }) => name),
    complaintNumber: homes.get(event.case_id) ?? (isOfMerge(event) ? (numbers.get(event.subject_id ?? '') ?? null) : null),
  });
  const brought = { ...rows.merged, messages: rows.messages };
  // That it came here stands in this case's own timeline already.
  const others = rows.merged.events.filter(({ case_id, seq }) => !rows.merged.merges.some((merge) => merge.home_case_id === case_id && merge.home_seq === seq));
  return [...rows.events.map((event) => present(event, rows)), ...others.map((event) => present(event, brought))].sort((one, other) =>
    one.at < other.at ? -1 : Number(one.at > other.at),
  );
}

function isOfMerge({ kind }: Row<'events'>): boolean {
  return kind === 'merged' || kind === 'unmerged';
}

/** An event holds no words itself: it says where they stand. */
function wordsOf({ event_id, kind, subject_kind, subject_id }: Row<'events'>, words: Words): string | null {
  if (kind === 'rejected') return rejectionWords(words.rejections.find((rejection) => rejection.event_id === event_id));
  if (subject_kind === 'note') return words.notes.find((note) => note.note_id === subject_id)?.text ?? null;
  if (subject_kind === 'message') return words.messages.find((message) => message.message_id === subject_id)?.text ?? null;
  if (subject_kind === 'resolution') return words.resolutions.find((resolution) => resolution.resolution_id === subject_id)?.text ?? null;
  return null;
}
