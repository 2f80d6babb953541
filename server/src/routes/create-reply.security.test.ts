import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: createReply, allow: ['operator', 'coordinator', 'admin'] });
