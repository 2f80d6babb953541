import { getReadingRules } from '@kotak-aduan/api-client/operations/get-reading-rules';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: getReadingRules, allow: ['viewer', 'operator', 'coordinator', 'admin'] });
