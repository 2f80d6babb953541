import { requestRight } from '@kotak-aduan/api-client/operations/request-right';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: requestRight, allow: ['tracker'] });
