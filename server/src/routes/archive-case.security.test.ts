import { archiveCase } from '@kotak-aduan/api-client/operations/archive-case';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: archiveCase, allow: ['operator', 'coordinator', 'admin'] });
