import { findNotComplaints } from '@kotak-aduan/api-client/operations/find-not-complaints';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: findNotComplaints, allow: ['operator', 'coordinator', 'admin'] });
