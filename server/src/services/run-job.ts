import { Worker } from 'node:worker_threads';

/** Posted by the module once it is loaded, so that a busy machine is not taken for a hostile file. */
export const begun = 'begun';
const loadingMs = 60_000;
const timeoutMs = 10_000;
/** Of the whole process while the job runs: buffers lie outside of what a thread can be limited to. */
const maxGrownBytes = 400_000_000;
const watchMs = 20;

interface JobOptions {
  /** A module that posts `begun`, then one message. */
  readonly file: URL;
  readonly data: unknown;
  readonly timeoutMs?: number;
  readonly maxGrownBytes?: number;
}

/** Runs a module in a thread of its own. Null where it took too long or too much memory, or broke: the thread is then ended, whatever it is at. */
export async function runJob<Result>(options: JobOptions): Promise<Result | null> {
  const worker = new Worker(options.file, {
    workerData: options.data,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
  });
  const rest = process.memoryUsage.rss();
  const tooLarge = options.maxGrownBytes ?? maxGrownBytes;
  let watch: NodeJS.Timeout | undefined;
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Result | null>((resolve) => {
      const giveUp = (): void => resolve(null);
      // The one message is of the module's own type; a thread that ends without it has nothing to say.
      worker.on('message', (message: Result | typeof begun) => {
        if (message !== begun) return resolve(message);
        clearTimeout(timer);
        timer = setTimeout(giveUp, options.timeoutMs ?? timeoutMs);
      });
      worker.once('error', giveUp);
      worker.once('exit', giveUp);
      timer = setTimeout(giveUp, loadingMs);
      watch = setInterval(() => process.memoryUsage.rss() - rest > tooLarge && giveUp(), watchMs);
    });
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await worker.terminate();
  }
}
