import { codeOf } from '@kotak-aduan/api-client/errors';

/** Indonesian for an error's code; none until a server has answered with one. */
let indonesian: Readonly<Record<string, string>> = {};

/** Where no server has answered, its texts can't be fetched either. */
const unanswered = ['network', 'timeout', 'bad-response'];

/** Longer than this nobody waits to hear that something failed. */
const waitMs = 3_000;

/** Parts that talk to the server about more than a filing bring the texts of all codes along. */
export function knowErrorTexts(texts: Readonly<Record<string, string>>): void {
  indonesian = texts;
}

/** Before an error is shown: a code that only a server's answer can bring has its text fetched, for the network is there then. */
export async function learnErrorText(code: string): Promise<void> {
  if (code in indonesian || unanswered.includes(code)) return;
  const coming = import('@kotak-aduan/api-client/messages/citizen-id').then(({ citizenId }) => knowErrorTexts(citizenId));
  const late = new Promise<void>((resolve) => setTimeout(resolve, waitMs));
  await Promise.race([coming.catch(() => undefined), late]);
}

/** The same for what went wrong with a sending, which goes on to whoever waits for it. */
export async function learnErrorTextOf(error: unknown): Promise<never> {
  await learnErrorText(codeOf(error));
  throw error;
}

/** What the person reads for an error's code; an unknown code (a newer server's) reads as a fault on our side. `meanwhile` where no texts are here. */
export function errorTextFor(code: string, errorTexts: Readonly<Record<string, string>> | null, meanwhile = code): string {
  const texts = errorTexts ?? indonesian;
  return texts[code] ?? texts['internal'] ?? meanwhile;
}
