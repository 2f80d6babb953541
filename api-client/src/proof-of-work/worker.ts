// The whole script of `/kotak-aduan-worker.js`: takes a challenge as a message, answers with its solution.
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { handler } from 'altcha-lib/workers/shared';

handler({ deriveKey });
