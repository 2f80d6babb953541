import { askAdvice } from '@kotak-aduan/api-client/operations/ask-advice';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: askAdvice, allow: ['operator', 'coordinator', 'admin'] });
