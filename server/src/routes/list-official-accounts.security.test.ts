import { listOfficialAccounts } from '@kotak-aduan/api-client/operations/list-official-accounts';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: listOfficialAccounts, allow: ['public'] });
