import { reopenCase } from '@kotak-aduan/api-client/operations/reopen-case';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: reopenCase, allow: ['operator', 'coordinator', 'admin'] });
