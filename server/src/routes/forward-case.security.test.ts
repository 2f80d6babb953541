import { forwardCase } from '@kotak-aduan/api-client/operations/forward-case';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: forwardCase, allow: ['operator', 'coordinator', 'admin'] });
