import type { Dependencies } from '../dependencies.ts';
import { createComplaintRoute } from './create-complaint.ts';
import { getCapabilitiesRoute } from './get-capabilities.ts';
import { getCaseRoute } from './get-case.ts';
import { getCityRoute } from './get-city.ts';
import { listCasesRoute } from './list-cases.ts';
import { verifyCaseRoute } from './verify-case.ts';
import { forwardCaseRoute } from './forward-case.ts';
import { createReplyRoute } from './create-reply.ts';
import { createNoteRoute } from './create-note.ts';
import { resolveCaseRoute } from './resolve-case.ts';
import type { Route } from './route.ts';

/** Every operation that this server has. */
export function allRoutes(dependencies: Dependencies): readonly Route[] {
  const routes: readonly Route[] = [
    // Public: citizens.
    getCapabilitiesRoute(() => routes),
    getCityRoute(dependencies),
    createComplaintRoute(dependencies),
    // Clip: the extension.
    // Desk: operators.
    listCasesRoute(dependencies),
    getCaseRoute(dependencies),
    verifyCaseRoute(dependencies),
    forwardCaseRoute(dependencies),
    createReplyRoute(dependencies),
    createNoteRoute(dependencies),
    resolveCaseRoute(dependencies),
  ];
  return routes;
}
