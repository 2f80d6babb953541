import { rateAnswer } from '@kotak-aduan/api-client/operations/rate-answer';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: rateAnswer, allow: ['tracker'] });
