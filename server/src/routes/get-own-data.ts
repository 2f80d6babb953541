import { getOwnData } from '@kotak-aduan/api-client/operations/get-own-data';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { readOwnData } from '../services/read-own-data.ts';
import { defineRoute, trackerOf, type Route } from './route.ts';

export function getOwnDataRoute(dependencies: Dependencies): Route {
  return defineRoute(getOwnData, async (_input, context) => {
    const data = await readOwnData(trackerOf(context).complaintId, dependencies);
    if (data === null) throw new ApiError('unauthenticated', 'the complaint of this token is gone');
    return data;
  });
}
