import { unmergeComplaint } from '@kotak-aduan/api-client/operations/unmerge-complaint';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: unmergeComplaint, allow: ['operator', 'coordinator', 'admin'] });
