import type { DeskContext } from '../desk-context.ts';
import { id } from '../messages/id.ts';
import { explainError } from '../words/explain-error.ts';
import { createTimeWords } from '../words/time-words.ts';
import { fakeDesk } from './fake-desk.ts';
import { sampleCity, sampleOperator } from './sample-case.ts';

/** What `<desk-app>` hands down, with a desk that has no server. */
export function sampleContext(changes: Partial<DeskContext> = {}): DeskContext {
  const host = changes.host ?? fakeDesk();
  return {
    host,
    operator: sampleOperator,
    city: sampleCity,
    language: 'id',
    messages: id,
    times: createTimeWords({ timeZone: sampleCity.timeZone, language: 'id', messages: id, now: () => host.now() }),
    explain: (code) => explainError(code, 'id'),
    signInCount: 0,
    onCaseChanged: () => undefined,
    reloadCase: async () => undefined,
    onError: () => undefined,
    ...changes,
  };
}
