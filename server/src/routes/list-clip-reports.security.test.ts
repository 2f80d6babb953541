import { listClipReports } from '@kotak-aduan/api-client/operations/list-clip-reports';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: listClipReports, allow: ['coordinator', 'admin'] });
