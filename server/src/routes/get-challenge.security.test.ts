import { getChallenge } from '@kotak-aduan/api-client/operations/get-challenge';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: getChallenge, allow: ['public'] });
