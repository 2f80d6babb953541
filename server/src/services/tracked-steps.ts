import { trackedStepKinds, type trackedStepSchema } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import type { Row } from '../repositories/database.ts';
import type { TrackedRows } from '../repositories/tracked-case-repository.ts';
import type { CityDirectory } from './city-directory.ts';

/** Entries of the timeline that a citizen is told: what became of it and where it lies, never who or what was noted. */
const toldKindSchema = z.enum(trackedStepKinds);

/** What else is told, under a word of its own: a reader from before these words goes by the state. */
const toldDetails: readonly string[] = ['info-requested', 'info-answered', 'resumed', 'handed-back', 'rejected', 'reopened', 'merged', 'unmerged-from'];

/** That it goes up is told where the city has said that it would. */
const escalations: readonly string[] = ['escalated-to-unit', 'escalated-to-coordinator', 'escalated-to-city'];

/** The way that a complaint has gone, for whoever filed it. */
export function trackedSteps(
  { events, complaint, messages }: Pick<TrackedRows, 'events' | 'complaint' | 'messages'>,
  directory: Pick<CityDirectory, 'city' | 'unitName'>,
): z.input<typeof trackedStepSchema>[] {
  /** Of all that reached the same case a code, a question and its answer belong to one complaint. */
  const homeCaseId = events.find(({ kind }) => kind === 'received')?.case_id;
  const isOwn = ({ case_id, kind, subject_id }: Row<'events'>): boolean => {
    if (kind === 'code-replaced') return subject_id === complaint.complaint_id;
    // That others came along is nothing to whoever was there; whose complaint went along stands somewhere else from then on.
    if (kind === 'merged') return case_id !== homeCaseId;
    return (kind !== 'info-requested' && kind !== 'info-answered') || messages.some(({ message_id }) => message_id === subject_id);
  };
  const details = directory.city.escalation === undefined ? toldDetails : [...toldDetails, ...escalations];
  return events.flatMap((event): z.input<typeof trackedStepSchema>[] => {
    const step = { state: event.state, unit: directory.unitName(event.lead_unit_id), at: event.at };
    const kind = toldKindSchema.safeParse(event.kind);
    if (kind.success) return isOwn(event) ? [{ ...step, kind: kind.data }] : [];
    return details.includes(event.kind) && isOwn(event) ? [{ ...step, detail: event.kind === 'unmerged-from' ? 'unmerged' : event.kind }] : [];
  });
}
