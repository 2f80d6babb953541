import { createClipReport } from '@kotak-aduan/api-client/operations/create-clip-report';
import type { Dependencies } from '../dependencies.ts';
import { keepClipReport } from '../services/keep-clip-report.ts';
import { defineRoute, type Route } from './route.ts';

export function createClipReportRoute(dependencies: Dependencies): Route {
  return defineRoute(createClipReport, ({ body }, context) => keepClipReport(body, context, dependencies));
}
