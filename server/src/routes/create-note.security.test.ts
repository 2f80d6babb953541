import { createNote } from '@kotak-aduan/api-client/operations/create-note';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: createNote, allow: ['operator', 'coordinator', 'admin'] });
