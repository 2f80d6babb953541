import { resumeCase } from '@kotak-aduan/api-client/operations/resume-case';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: resumeCase, allow: ['operator', 'coordinator', 'admin'] });
