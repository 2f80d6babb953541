import { createEvidence } from '@kotak-aduan/api-client/operations/create-evidence';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: createEvidence, allow: ['operator', 'coordinator', 'admin'] });
