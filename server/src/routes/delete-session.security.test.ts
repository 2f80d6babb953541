import { deleteSession } from '@kotak-aduan/api-client/operations/delete-session';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: deleteSession, allow: ['viewer', 'operator', 'coordinator', 'admin'] });
