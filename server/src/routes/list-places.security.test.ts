import { listPlaces } from '@kotak-aduan/api-client/operations/list-places';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: listPlaces, allow: ['public'] });
