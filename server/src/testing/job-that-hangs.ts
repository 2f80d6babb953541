// For the tests of run-job.ts: does what a reader does that a file has led astray.
import { parentPort, workerData } from 'node:worker_threads';
import { begun } from '../services/run-job.ts';

parentPort?.postMessage(begun);
const hoard: unknown[] = [];
if (workerData === 'loops') for (;;) hoard.length = 0;
if (workerData === 'hoards buffers') for (;;) hoard.push(Buffer.alloc(8_000_000, 1));
if (workerData === 'hoards objects') for (;;) hoard.push({ more: Array.from({ length: 1_000 }, (_none, index) => ({ index })) });
if (workerData === 'throws') throw new Error('broken');
if (workerData === 'ends') process.exit(3);
parentPort?.postMessage({ given: workerData, environment: Object.keys(process.env) });
