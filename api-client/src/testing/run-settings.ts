import { seededRandom } from './seeded-random.ts';

export interface RunSettings {
  readonly seed: number;
  readonly random: () => number;
  /** How often, at the scale of this run: `DRF_RUNS=10` asks for ten times as much as every change is held to. */
  readonly times: (usual: number) => number;
}

/**
 * Seed and scale of a browser's random tests: `SEED` and `DRF_RUNS` of whoever started the runner, which serves them. The seed belongs
 * into the test's title, so that a failure says how to be had again.
 */
export async function runSettings(): Promise<RunSettings> {
  const response = await fetch('/run-settings.json');
  // Written by web-test-runner.config.mjs.
  const { seed, scale } = (await response.json()) as { seed: number; scale: number };
  return { seed, random: seededRandom(seed), times: (usual) => Math.ceil(usual * scale) };
}
