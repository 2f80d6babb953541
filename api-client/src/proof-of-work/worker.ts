// The whole script of `/kotak-aduan-worker.js`: takes a challenge as a message, answers with its solution.
import { solveChallenge, type SolveOptions } from './solve-challenge.ts';

addEventListener('message', ({ data }: MessageEvent<SolveOptions>) => {
  // Nothing where it can't be done here: the page then tries itself.
  void solveChallenge(data).then(postMessage, () => postMessage(null));
});
