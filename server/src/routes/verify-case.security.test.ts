import { verifyCase } from '@kotak-aduan/api-client/operations/verify-case';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: verifyCase, allow: ['coordinator', 'admin'] });
