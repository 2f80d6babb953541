// Whatever people do in two tabs over a bad line, with pages that die: nothing typed is lost, and what was sent is filed once, to the letter.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '@kotak-aduan/api-client/drafts';
import { seededRandom } from '@kotak-aduan/api-client/testing/seeded-random';
import { hashTrackingCode } from '@kotak-aduan/api-client/sha256-hex';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import fc from 'fast-check';
import { FilingServer } from '../testing/filing-server.ts';
import { FilingTab } from '../testing/filing-tab.ts';
import { SharedDisk } from '../testing/shared-disk.ts';
import { SharedLocks } from '../testing/shared-locks.ts';

const doings = [
  'type',
  'type',
  'type',
  'file',
  'send',
  'send',
  'retry',
  'halt',
  'halt',
  'goOn',
  'takeBack',
  'takeBack',
  'withdraw',
  'withdraw',
  'editAnyway',
  'another',
  'switch',
  'over',
  'reload',
  'kill',
  'look',
  'asNew',
] as const;
const weather = ['down', 'up', 'wait'] as const;
type Doing = (typeof doings)[number] | (typeof weather)[number];
interface Step {
  readonly tab: 0 | 1;
  readonly what: Doing;
  /** So many turns of the machine until the next. */
  readonly turns: number;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  tab: fc.constantFrom(0 as const, 1 as const),
  what: fc.constantFrom(...doings, ...weather),
  turns: fc.integer({ min: 0, max: 30 }),
});

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Hashing takes its own time, which no count of turns knows. */
const turnsUntil = async (isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 200_000 && !isSo(); turn += 1) await nextTurn();
  assert.ok(isSo());
};
const textOf = (draft: Draft): string => (draft.fields as { text?: string } | null)?.text ?? '';

/** One device, its tabs, the line and the server. */
class World {
  readonly disk = new SharedDisk();
  readonly server: FilingServer;
  readonly #locks = new SharedLocks();
  readonly #random: () => number;
  #isOver = false;
  readonly #tabs: { tab: FilingTab; die: () => void }[] = [];
  readonly typed: string[] = [];
  /** Words of what a person has wiped or withdrawn. */
  readonly wiped = new Set<string>();
  readonly sent = new Map<string, Set<string>>();
  /** Codes that a person has put away, or was shown when the complaint went from the device. */
  readonly told: TrackingCode[] = [];
  readonly #tick: (ms: number) => void;

  constructor({ seed, tick }: { seed: number; tick: (ms: number) => void }) {
    this.#random = seededRandom(seed);
    this.#tick = tick;
    const faults = ['none', 'none', 'lost', 'answer-lost'] as const;
    this.server = new FilingServer(() => (this.#isOver ? 'none' : (faults[Math.floor(this.#random() * 4)] ?? 'none')));
    this.#open(0);
    this.#open(1);
  }

  #open(index: 0 | 1): void {
    this.#tabs[index]?.die();
    let isDead = false;
    const turn = async (): Promise<void> => {
      const turns = Math.floor(this.#random() * 3);
      for (let count = 0; count < turns; count += 1) await nextTurn();
      if (isDead) await new Promise(() => undefined);
    };
    const { locks, release } = this.#locks.open();
    const onSend = (draft: Draft, text: string): void => {
      const texts = this.sent.get(draft.draftId) ?? new Set();
      this.sent.set(draft.draftId, texts.add(text.trim()));
    };
    const tab = new FilingTab({ store: this.disk.open(turn), client: this.server.client(turn), find: this.server.find(turn), locks, onSend });
    tab.onWiped = (code) => this.#tell(code);
    const die = (): void => {
      isDead = true;
      release();
      tab.host.disconnect();
    };
    this.#tabs[index] = { tab, die };
  }

  async turns(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn += 1) await nextTurn();
  }

  async pass(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += 500) {
      this.#tick(500);
      await this.turns(6);
    }
  }

  #tell(code: TrackingCode): void {
    this.told.push(code);
  }

  #wipe(text: string): void {
    for (const word of text.split(/\s+/)) this.wiped.add(word);
  }

  async do({ tab: index, what, turns }: Step): Promise<void> {
    const tab = this.#tabs[index]?.tab;
    if (tab === undefined) return;
    // A press is a task of its own: what the one before has begun gets as far as it can without waiting.
    await nextTurn();
    switch (what) {
      case 'type': {
        if (!tab.isWriting) break;
        const word = `kata${this.typed.length}`;
        this.typed.push(word);
        tab.type(word);
        break;
      }
      case 'file':
        void tab.addFile(`foto${this.typed.length}`);
        break;
      case 'send':
        void tab.send();
        break;
      case 'retry':
        void tab.submit.retry();
        break;
      case 'halt':
        // As soon as its file is on its way, which takes a few turns here.
        await tab.addFile(`foto${this.typed.length}`);
        void tab.send();
        for (let turn = 0; turn < 60 && !tab.isUploading; turn += 1) await nextTurn();
        tab.press('pauseFile');
        break;
      case 'goOn':
        tab.press('resumeFile');
        break;
      case 'takeBack':
        void tab.flow.takeBack();
        break;
      case 'withdraw':
        if (!tab.mayWithdraw) break;
        this.#wipe(tab.field.text);
        void tab.withdraw();
        break;
      case 'editAnyway':
        if (tab.arrival.state.kind === 'unknown' && tab.submit.state.kind === 'queued') void tab.arrival.edit();
        break;
      case 'another':
        void tab.startAnother();
        break;
      case 'switch': {
        const [other] = tab.drafts.others.summaries;
        if (other !== undefined) void tab.switchTo(other.draftId);
        break;
      }
      case 'over':
        if (!tab.isWriting && tab.submit.state.kind !== 'sent') break;
        this.#wipe(tab.field.text);
        if (tab.submit.state.kind === 'sent') this.#tell(tab.submit.state.trackingCode);
        void tab.startOver();
        break;
      case 'reload':
        void tab.drafts.flush();
        await this.turns(40);
        this.#open(index);
        break;
      case 'kill':
        // What was typed a second ago is on the device (DRF-1).
        await this.pass(1_000);
        await this.turns(40);
        this.#open(index);
        break;
      case 'look':
        void tab.flow.lookAgain();
        break;
      case 'asNew':
        if (tab.isWriting) tab.drafts.set({ copiedFrom: null });
        break;
      case 'down':
        this.server.isDown = true;
        break;
      case 'up':
        this.server.isDown = false;
        break;
      case 'wait':
        await this.pass(5_000);
        break;
    }
    await this.turns(turns);
  }

  /** The line is good again, and the person comes back once more. */
  async end(): Promise<void> {
    this.server.isDown = false;
    this.#isOver = true;
    await this.pass(1_000);
    await this.turns(40);
    this.#open(0);
    this.#tabs[1]?.die();
    const isUnderWay = (): boolean => [...this.disk.records.values()].some(({ draft: { status } }) => status.kind === 'queued' || status.kind === 'sending');
    for (let round = 0; round < 400 && isUnderWay(); round += 1) {
      for (const { draft } of this.disk.records.values()) for (const { fileId } of draft.files) this.#tabs[0]?.tab.submit.resumeFile(fileId);
      await this.pass(10_000);
    }
    assert.equal(isUnderWay(), false, 'something waits for ever');
    this.#tabs[0]?.die();
  }

  async check(): Promise<void> {
    assert.deepEqual(this.server.refusals, []);
    const drafts = [...this.disk.records.values()].map(({ draft }) => draft);
    const kept = [...drafts.map(textOf), ...this.server.filed.map(({ text }) => text)].flatMap((text) => text.split(/\s+/));
    const lost = this.typed.filter((word) => !kept.includes(word) && !this.wiped.has(word));
    assert.deepEqual(lost, [], 'typed and lost');
    for (const { draftId, text } of this.server.filed) assert.ok(this.sent.get(draftId)?.has(text), `filed, but never sent like this: ${text}`);
    const ids = this.server.filed.map(({ draftId }) => draftId);
    assert.equal(new Set(ids).size, ids.length, 'filed twice');
    for (const draft of drafts.filter(({ status }) => status.kind === 'sent')) {
      const hash = draft.trackingCode === null ? null : await hashTrackingCode(draft.trackingCode);
      assert.ok(
        this.server.filed.some(({ trackingCodeHash }) => trackingCodeHash === hash),
        'called sent, and is not',
      );
    }
    const codes = [...drafts.map(({ trackingCode }) => trackingCode), ...this.told].filter((code) => code !== null);
    const hashes = await Promise.all(codes.map(hashTrackingCode));
    const codeless = this.server.filed.filter(({ trackingCodeHash }) => !hashes.includes(trackingCodeHash));
    assert.deepEqual(codeless, [], 'filed, and nobody has its code');
    // `network`: another tab wiped it while it was under way here, where it then stands in the form, to be sent again or not.
    for (const { status } of drafts) if (status.kind === 'failed') assert.match(status.code, /^(key-reused|network)$/);
  }
}

test('OUT-2: who takes back what another tab has taken back, changed and sent again has that tab’s words, and they are filed once', async (t) => {
  // Nothing is tried again by itself, however slow the machine is.
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  const world = new FilingServer(() => 'none');
  const disk = new SharedDisk();
  const open = (): FilingTab => {
    const tab = new FilingTab({ store: disk.open(nextTurn), client: world.client(nextTurn), find: world.find(nextTurn), locks: null, onSend: () => undefined });
    t.after(() => tab.host.disconnect());
    return tab;
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 60; turn += 1) await nextTurn();
  };
  world.isDown = true;
  const first = open();
  await settle();
  first.type('jalan berlubang');
  await first.send();
  await settle();
  const other = open();
  await settle();
  assert.equal(await other.flow.takeBack(), false, 'it may have arrived');
  assert.deepEqual(other.arrival.state, { kind: 'unknown', wish: 'edit' });
  // Its page tries once more as it is opened, and while it tries nothing can be taken back: whoever wants to presses again.
  for (let presses = 0; presses < 1_000 && !other.isWriting; presses += 1) {
    await other.arrival.edit();
    await settle();
  }
  other.type('di depan pasar');
  await other.send();
  await turnsUntil(() => other.submit.state.kind === 'queued');
  assert.equal(first.submit.state.kind, 'queued');
  await first.flow.takeBack();
  await first.arrival.edit();
  await turnsUntil(() => first.field.text === 'jalan berlubang di depan pasar');
  world.isDown = false;
  await turnsUntil(() => first.isWriting);
  await first.send();
  await turnsUntil(() => world.filed.length === 1);
  assert.deepEqual(
    world.filed.map(({ text }) => text),
    ['jalan berlubang di depan pasar'],
  );
  assert.equal(disk.records.size, 1);
});

const runs = Number(process.env['FLOW_RUNS'] ?? 60);
const seed = Number(process.env['SEED'] ?? 20_261_122);

test(`whatever is done in two tabs, nothing typed is lost and each sending is filed once, to the letter (seed ${seed}, ${runs} runs)`, async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.parse('2026-11-22T02:00:00.000Z') });
  const tick = (ms: number): void => t.mock.timers.tick(ms);
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 60, size: 'max' }), fc.nat(), async (steps, worldSeed) => {
      const world = new World({ seed: worldSeed, tick });
      for (const step of steps) await world.do(step);
      await world.end();
      await world.check();
    }),
    { seed, numRuns: runs },
  );
});
