import { makePhoto } from '@kotak-aduan/e2e/make-photo';
import { startServer } from '@kotak-aduan/e2e/start-server';
import { percentile } from '../percentile.ts';
import { launchBenchBrowser } from './bench-browser.ts';
import { buildPages } from './build-pages.ts';
import { contestants, type Contestant } from './contestants.ts';
import { hostPage } from './host-page.ts';
import { measureLoad, type Load } from './measure-load.ts';
import { measureMemory, type Memory } from './measure-memory.ts';
import { measureTyping, type Photo } from './measure-typing.ts';
import { servePages, type PageServer } from './page-server.ts';

export interface BoxFigures {
  readonly name: string;
  readonly load: Load;
  readonly keyMs: number;
  readonly memory: Memory;
}

export interface BoxBench {
  readonly rows: readonly BoxFigures[];
  /** A text field with nothing around it. */
  readonly bareKeyMs: number;
}

const bare: Contestant = { name: 'bare textarea', host: '127.0.0.1', script: null, markup: () => '<textarea rows="6"></textarea>', ready: ['textarea'] };

/** The box beside what could stand in its place: everybody in each round, in another order each time, medians at the end. */
export async function benchBox({ dataDir, rounds, say }: { dataDir: string; rounds: number; say: (what: string) => void }): Promise<BoxBench> {
  const server = await startServer({ env: { RATE_LIMITS: 'off' }, dataDir });
  const pages = await servePages(server.port);
  try {
    return await compare({ pages, rounds, say });
  } finally {
    pages.stop();
    await server.stop();
  }
}

async function compare({ pages, rounds, say }: { pages: PageServer; rounds: number; say: (what: string) => void }): Promise<BoxBench> {
  const api = `http://127.0.0.1:${pages.port}`;
  const everybody = [...contestants, bare];
  const built = await buildPages(contestants.flatMap(({ script }) => script ?? []));
  for (const [name, content] of built.files) await pages.put(`/bench/${name}`, content);
  for (const [index, { markup, script, style = '' }] of everybody.entries())
    await pages.put(`/bench/${index}.html`, hostPage({ markup: markup(api), style, head: script === null ? '' : built.headOf(script) }));
  const urlOf = (contestant: Contestant): string => `http://${contestant.host}:${pages.port}/bench/${everybody.indexOf(contestant)}.html`;

  const loads = new Map<Contestant, Load[]>();
  for (let round = 0; round < rounds; round++) {
    say(`box: round ${round + 1} of ${rounds}`);
    const browser = await launchBenchBrowser({ hasBeat: true });
    // A browser that has just started is slow by itself: the first visit counts for nobody.
    await measureLoad({ browser, server: pages, contestant: bare, url: urlOf(bare) });
    for (const contestant of turned(contestants, round))
      loads.set(contestant, [...(loads.get(contestant) ?? []), await measureLoad({ browser, server: pages, contestant, url: urlOf(contestant) })]);
    await browser.close();
  }

  const photos = await tenPhotos();
  const keys = new Map<Contestant, number[]>();
  const memory = new Map<Contestant, Memory>();
  const browser = await launchBenchBrowser({ hasBeat: false });
  for (let round = 0; round < Math.min(rounds, 3); round++) {
    say(`box: typing, round ${round + 1}`);
    for (const contestant of turned(everybody, round)) {
      const keyMs = await measureTyping({ browser, contestant, url: urlOf(contestant), photos: contestant === bare ? [] : photos });
      keys.set(contestant, [...(keys.get(contestant) ?? []), keyMs]);
    }
  }
  for (const contestant of contestants) {
    say(`box: 50 times opened and closed, ${contestant.name}`);
    memory.set(contestant, await measureMemory({ browser, contestant, url: urlOf(contestant), api }));
  }
  await browser.close();

  const keyOf = (contestant: Contestant): number => percentile(keys.get(contestant) ?? [], 0.5);
  return {
    rows: contestants.map((contestant) => ({
      name: contestant.name,
      load: medianLoad(loads.get(contestant) ?? []),
      keyMs: keyOf(contestant),
      memory: memory.get(contestant) ?? { grownKilobytes: Number.NaN, grownNodes: Number.NaN },
    })),
    bareKeyMs: keyOf(bare),
  };
}

function turned<T>(list: readonly T[], by: number): T[] {
  return list.map((_, index) => list[(index + by) % list.length]).filter((one) => one !== undefined);
}

async function tenPhotos(): Promise<Photo[]> {
  return Promise.all(
    Array.from({ length: 10 }, async (_, seed) => ({ name: `foto-${seed}.jpg`, mimeType: 'image/jpeg' as const, buffer: await makePhoto({ seed }) })),
  );
}

function medianLoad(loads: readonly Load[]): Load {
  const of = (pick: (load: Load) => number): number => percentile(loads.map(pick), 0.5);
  return {
    usableMs: of((load) => load.usableMs),
    blockedMs: of((load) => load.blockedMs),
    shift: of((load) => load.shift),
    requests: of((load) => load.requests),
    bytesBefore: of((load) => load.bytesBefore),
    bytesInAll: of((load) => load.bytesInAll),
  };
}
