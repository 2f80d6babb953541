import { changeSupport } from '@kotak-aduan/api-client/operations/change-support';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: changeSupport, allow: ['operator', 'coordinator', 'admin'] });
