import { askForInfo } from '@kotak-aduan/api-client/operations/ask-for-info';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: askForInfo, allow: ['operator', 'coordinator', 'admin'] });
