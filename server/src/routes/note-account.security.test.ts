import { noteAccount } from '@kotak-aduan/api-client/operations/note-account';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: noteAccount, allow: ['operator', 'coordinator', 'admin'] });
