import { createClipReport } from '@kotak-aduan/api-client/operations/create-clip-report';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: createClipReport, allow: ['operator', 'coordinator', 'admin'] });
