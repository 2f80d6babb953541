import { listAccounts } from '@kotak-aduan/api-client/operations/list-accounts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: listAccounts, allow: ['viewer', 'operator', 'coordinator', 'admin'] });
