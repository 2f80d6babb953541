import { refuseCodeRequest } from '@kotak-aduan/api-client/operations/refuse-code-request';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: refuseCodeRequest, allow: ['operator', 'coordinator', 'admin'] });
