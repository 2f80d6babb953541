interface Asked {
  readonly answer: Promise<unknown>;
  isComing: boolean;
}

/** By whom it is asked: the browser's own `fetch`, and whatever a page or a test puts in its place. */
const asked = new WeakMap<typeof fetch, Map<string, Asked>>();

interface Question<Answer> {
  readonly send: typeof fetch;
  /** What is asked, and of whom. */
  readonly key: string;
  readonly ask: () => Promise<Answer>;
  /** Something has changed since: what was answered before counts no more, but for what is still on its way. */
  readonly isAnew: boolean;
}

/** One answer for all elements of a page, also where it is a refusal: a browser shows each refused request in red to the page's developer. */
export function askOnce<Answer>({ send, key, ask, isAnew }: Question<Answer>): Promise<Answer> {
  const answers = asked.get(send) ?? new Map<string, Asked>();
  asked.set(send, answers);
  const before = answers.get(key);
  // Of one key all answers are of one kind.
  if (before !== undefined && (before.isComing || !isAnew)) return before.answer as Promise<Answer>;
  const answer = ask();
  const entry: Asked = { answer, isComing: true };
  answers.set(key, entry);
  const end = (): void => {
    entry.isComing = false;
  };
  answer.then(end, end);
  return answer;
}
