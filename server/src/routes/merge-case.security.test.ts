import { mergeCase } from '@kotak-aduan/api-client/operations/merge-case';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: mergeCase, allow: ['operator', 'coordinator', 'admin'] });
