import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import type { Messages } from '../messages/id.ts';
import type { CaseAction } from '@kotak-aduan/api-client/schemas';

/** What an action leaves in the timeline, where it can be done only once. */
const eventKinds = { verify: 'verified', forward: 'forwarded', resolve: 'resolved', 'handle-on-the-spot': 'resolved' } as const;

/** What has happened to a case that no longer allows an action: who did it first, or where it stands now. */
export function overtakenWords(action: CaseAction, { state, timeline }: Pick<DeskCase, 'state' | 'timeline'>, messages: Messages): string {
  const t = messages.form.overtaken;
  if (!isOnce(action)) return t.state(messages.states[state]);
  const event = [...timeline].sort((left, right) => right.at.localeCompare(left.at)).find(({ kind }) => kind === eventKinds[action]);
  const who = event?.actor.name ?? event?.actor.unit?.name ?? null;
  return who === null ? t.state(messages.states[state]) : t.by[action](who);
}

function isOnce(action: CaseAction): action is keyof typeof eventKinds {
  return Object.hasOwn(eventKinds, action);
}
