import { getCapabilities } from '@kotak-aduan/api-client/operations/get-capabilities';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: getCapabilities, allow: ['public'] });
