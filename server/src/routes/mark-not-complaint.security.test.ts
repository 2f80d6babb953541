import { markNotComplaint } from '@kotak-aduan/api-client/operations/mark-not-complaint';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: markNotComplaint, allow: ['operator', 'coordinator', 'admin'] });
