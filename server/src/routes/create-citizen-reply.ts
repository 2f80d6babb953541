import { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { addCitizenReply } from '../services/add-citizen-reply.ts';
import { readTrackedCase } from '../services/read-tracked-case.ts';
import { defineRoute, trackerOf, type Route } from './route.ts';

export function createCitizenReplyRoute(dependencies: Dependencies): Route {
  const read = async (complaintId: string): Promise<TrackedCase> => {
    const tracked = await readTrackedCase(complaintId, dependencies);
    if (tracked === null) throw new ApiError('unauthenticated', 'the complaint of this token is gone');
    return tracked;
  };
  return defineRoute(
    createCitizenReply,
    async ({ body }, context) => {
      const { complaintId } = trackerOf(context);
      await addCitizenReply({ reply: body, complaintId, transact: context.transact }, dependencies);
      return read(complaintId);
    },
    { replay: (reference) => read(reference) },
  );
}
