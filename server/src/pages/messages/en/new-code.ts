import type { NewCodeMessages } from '../id/new-code.ts';

export const newCodeEn: NewCodeMessages = {
  found: 'Found the code? See your complaint',
  tryLater: 'Try the code here later',
};
