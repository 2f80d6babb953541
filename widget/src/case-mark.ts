import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';

/** What the city has added to a complaint so far; another mark is news. What the citizen did themselves is none. */
export function caseMark({ state, steps, messages, resolution, requests = [] }: TrackedCase): string {
  const replies = messages.filter(({ from }) => from === 'agency').length;
  const answered = requests.filter(({ state: asked }) => asked !== 'open').length;
  const told = steps.filter(({ kind }) => kind !== 'disputed').length;
  return [state, told, replies, resolution?.resolvedAt ?? '', answered].join(' ');
}
