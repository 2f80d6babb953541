import type { FieldFault } from './field-fault.ts';
import type { Finding, FindingKind, Untried } from './finding.ts';
import type { ConformanceWords } from './words-id.ts';

const faults: Record<FieldFault, (wanted: string) => string> = {
  missing: () => 'it is not there',
  type: (wanted) => `of the wrong type, should be ${wanted}`,
  value: (wanted) => `none of what may stand there: ${wanted}`,
  format: (wanted) => `not written as ${wanted}`,
  'too-small': (wanted) => `too short or too small, at least ${wanted}`,
  'too-big': (wanted) => `too long or too big, at most ${wanted}`,
  'unknown-keys': (wanted) => `has what nobody knows: ${wanted}`,
  other: () => 'fits none of the shapes that it may have',
  'wrong-hash': () => 'not the hash of what was sent',
  'wrong-complaint': () => 'the number of another complaint',
};

const kinds: Record<FindingKind, (detail: Readonly<Record<string, string>>) => string> = {
  unreachable: ({ origin }) => `${origin} can't be reached, or stopped answering`,
  'server-fault': ({ status }) => `the server failed by itself (status ${status})`,
  status: ({ expected, status }) => `answered with status ${status} instead of ${expected}`,
  'not-json': () => 'the answer is no JSON',
  schema: ({ field, fault, wanted }) => `the answer breaks the contract at “${field}”: ${faults[fault as FieldFault](wanted ?? '')}`, // By `fieldFault`.
  accepted: ({ expected, status }) => `accepted (status ${status}), but must be refused with ${expected}`,
  refused: ({ expected, status, code }) => `refused (status ${status} ${code}), but must be answered with ${expected}`,
  'error-shape': ({ expected }) => `refused, but not in the form {error: {code, message, requestId}}; its code should be ${expected}`,
  'undocumented-error': ({ code, expected }) =>
    `refused with the code “${code}”, which the contract does not have for this operation; it should be ${expected}`,
  'error-status': ({ code, status, expected }) => `the code ${code} came with status ${status} instead of ${expected}`,
  'wrong-error': ({ code, expected }) => `refused with ${code} instead of ${expected}`,
  header: ({ header, expected, found }) => `the header ${header} says “${found}” and should hold “${expected}”`,
  'header-missing': ({ header, expected }) => `the header ${header} is missing; it should be “${expected}”`,
  'any-origin': () => 'Access-Control-Allow-Origin is *; only a listed website may be named',
  credentials: () => 'Access-Control-Allow-Credentials must not be there',
  'names-stranger': () => 'that website is named in Access-Control-Allow-Origin, so its pages can read the answer',
  'not-named': ({ origin }) => `${origin} or the method is not allowed, although the website is listed`,
  'filed-twice': () => 'recorded twice; the same key must get the first answer again',
  'tells-apart': () => 'answered otherwise than for a complaint that exists, so that numbers can be guessed',
  'not-announced': () => 'not in getCapabilities',
  'lost-file': () => 'what was just sent is not to be seen again',
};

/** The report in English. */
const untried: Record<Untried, string> = {
  file: 'A complaint with a file was not tried: the test file was not taken.',
  following: 'Following (the code, replies, the proof, rights to one’s data) was not tried: the test complaint was not taken.',
  session: 'Replies, the proof, rating and rights to one’s data were not tried: the code of the test complaint opened nothing.',
  clips: 'The clip operations were not tried: this ended before it came to them.',
};

export const wordsEn: ConformanceWords = {
  finding: ({ operation, situation, kind, detail }: Finding) =>
    operation === '' ? kinds[kind](detail) : `${operation}, ${situation}: ${kinds[kind](detail)}.`,
  nothing: (answers) => `Nothing differs from the contract (${answers} answers looked at).`,
  group: ({ first: { operation, situation, kind, detail }, count }) => `${kinds[kind](detail)}. In ${count} answers, for example ${operation} (${situation}).`,
  count: (differences, answers) => `${differences} ${differences === 1 ? 'thing differs' : 'things differ'} from the contract (${answers} answers looked at):`,
  filed: (number) => `Left on the server: test complaint ${number}. Please close it at the desk.`,
  filedAndErasable: (number) => `Left on the server: test complaint ${number}. We have asked for its erasure in its name; please close it at the desk.`,
  clipped: (number) => `Left on the server: test complaint ${number}, from a clip. Please close it at the desk.`,
  untried: (what) => untried[what],
  cutShort: 'The server asked us to slow down (429), so this ended halfway. Try again later.',
  withoutFiling: 'Without --read-only we also try to send a file and one complaint.',
  withoutClips: 'The clip operations were not tried: give an operator’s token with --token.',
  usage: `npm run conformance -- URL [--token TOKEN] [--origin SITE] [--read-only]

  URL           the server, for example https://aduan.kota.go.id
  --token       an operator’s token, to try the clip operations too (or the variable CONFORMANCE_TOKEN)
  --origin      a website that this server lists, for example https://dpupr.kota.go.id
  --read-only   only read: send no file, complaint or clip

Without --read-only one test complaint is really filed (two with --token), and its erasure asked for.
Exit code: 0 conforms, 1 something differs, 2 wrong command.
`,
  wrongAddress: (text) => `“${text}” is no server’s address like https://aduan.kota.go.id.`,
  unknownWord: (text) => `We don’t know “${text}”.`,
};
