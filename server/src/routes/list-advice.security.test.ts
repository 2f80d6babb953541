import { listAdvice } from '@kotak-aduan/api-client/operations/list-advice';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: listAdvice, allow: ['operator', 'coordinator', 'admin'] });
