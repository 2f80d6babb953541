import { resolveCase } from '@kotak-aduan/api-client/operations/resolve-case';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: resolveCase, allow: ['operator', 'coordinator', 'admin'] });
