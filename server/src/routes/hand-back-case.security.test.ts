import { handBackCase } from '@kotak-aduan/api-client/operations/hand-back-case';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: handBackCase, allow: ['operator', 'coordinator', 'admin'] });
