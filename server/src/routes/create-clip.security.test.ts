import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: createClip, allow: ['operator', 'coordinator', 'admin'] });
