import { parseArgs } from 'node:util';

export type ClipArguments = { file: string; url: string; target: string | null; capturedAt: string | null; timeZone: string | null; isJson: boolean };

export const usage = `npm run -s clip -- FILE.html[.gz] --url URL [--target CSS] [--json] [--captured-at ISO] [--time-zone ZONE]

  FILE           a saved page, gzipped or not
  --url          the address that it was saved from
  --target       the element pointed at: the first match; without it, what the address names
  --captured-at  when it was saved; without it, "3 jam" is a gap
  --time-zone    of the person who saved it, "Asia/Jakarta"; without it, written times are read to the day
  --json         one JSON object and nothing else (-s keeps npm from writing above it); exit code 3 if there is nothing to clip
`;

/** The words after `npm run clip --`; throws a sentence that says what is wrong. */
export const parseArguments = (words: string[]): ClipArguments => {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      target: { type: 'string' },
      'captured-at': { type: 'string' },
      'time-zone': { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('One saved page is asked for.');
  if (values.url === undefined || !/^https?:\/\//.test(values.url)) throw new Error('--url needs the address that the page was saved from, with https://.');
  const capturedAt = values['captured-at'] ?? null;
  if (capturedAt !== null && Number.isNaN(Date.parse(capturedAt))) throw new Error(`--captured-at is not a time: ${capturedAt}`);
  const timeZone = values['time-zone'] ?? null;
  if (timeZone !== null && !isTimeZone(timeZone)) throw new Error(`--time-zone is not a time zone: ${timeZone}`);
  return {
    file,
    url: values.url,
    target: values.target ?? null,
    capturedAt: capturedAt === null ? null : new Date(capturedAt).toISOString(),
    timeZone,
    isJson: values.json,
  };
};

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false; // Intl says so by throwing
  }
};
