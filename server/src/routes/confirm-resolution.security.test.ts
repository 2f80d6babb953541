import { confirmResolution } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: confirmResolution, allow: ['tracker'] });
