import { refuseSite } from '@kotak-aduan/api-client/operations/refuse-site';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: refuseSite, allow: ['coordinator', 'admin'] });
