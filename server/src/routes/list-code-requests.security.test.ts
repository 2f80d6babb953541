import { listCodeRequests } from '@kotak-aduan/api-client/operations/list-code-requests';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: listCodeRequests, allow: ['operator', 'coordinator', 'admin'] });
