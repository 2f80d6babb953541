import { rejectCase } from '@kotak-aduan/api-client/operations/reject-case';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: rejectCase, allow: ['operator', 'coordinator', 'admin'] });
