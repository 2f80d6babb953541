import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import { findComplaintByCode } from '../repositories/complaint-repository.ts';
import { subjectOf } from '../services/find-tracker.ts';
import { sha256Hex } from '../services/hash.ts';
import { readTrackedCase } from '../services/read-tracked-case.ts';
import { defineRoute, type Route } from './route.ts';

export function openTrackingRoute(dependencies: Dependencies): Route {
  return defineRoute(
    openTracking,
    async ({ body }, context) => {
      const complaint = await findComplaintByCode(dependencies.database, sha256Hex(body.trackingCode));
      const tracked = complaint === undefined ? null : await readTrackedCase(complaint.complaint_id, dependencies);
      if (complaint === undefined || tracked === null) {
        // Only who is wrong is slowed down: the owner of a code is let in, whoever else tries from the same address.
        dependencies.rateLimiter.take('wrong-code', context.clientAddress);
        throw wrongTrackingCode();
      }
      const { token, expiresAt } = dependencies.signer.trackingToken(subjectOf(complaint), dependencies.now());
      return { token, expiresAt, case: tracked };
    },
    // A code that can't be one is told in the same words as one that nobody has.
    { onInvalidInput: (error) => (error.fields?.includes('trackingCode') === true ? wrongTrackingCode() : error) },
  );
}

function wrongTrackingCode(): ApiError {
  return new ApiError('wrong-tracking-code', 'no complaint has this code');
}
