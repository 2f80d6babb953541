import { answerAdvice } from '@kotak-aduan/api-client/operations/answer-advice';
import { describeRouteSecurity } from '../testing/describe-route-security.ts';

describeRouteSecurity({ operation: answerAdvice, allow: ['operator', 'coordinator', 'admin'] });
