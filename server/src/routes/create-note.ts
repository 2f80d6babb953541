import { createNote as operation } from '@kotak-aduan/api-client/operations/create-note';
import type { Dependencies } from '../dependencies.ts';
import { replayCase } from '../services/change-case.ts';
import { createNote } from '../services/create-note.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function createNoteRoute(dependencies: Dependencies): Route {
  return defineRoute(operation, (input, context) => createNote(input, context, operatorOf(context), dependencies), {
    replay: (caseId, context) => replayCase(caseId, operatorOf(context), dependencies),
  });
}
