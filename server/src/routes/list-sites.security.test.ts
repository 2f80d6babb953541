import { listSites } from '@kotak-aduan/api-client/operations/list-sites';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: listSites, allow: ['coordinator', 'admin'] });
