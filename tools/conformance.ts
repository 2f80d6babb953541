// npm run conformance -- URL: tries anybody's server against the public and clip operations, and says in words what differs (docs/server.md).
import { groupFindings } from './conformance/group-findings.ts';
import { parseArguments } from './conformance/parse-arguments.ts';
import { runConformance, type ConformanceOptions } from './conformance/run-conformance.ts';
import { wordsEn } from './conformance/words-en.ts';
import { wordsId } from './conformance/words-id.ts';

const words = /^en/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '') ? wordsEn : wordsId;
const options = parseArguments(process.argv.slice(2), { environment: process.env, words });
if (typeof options === 'string') {
  process.stderr.write(`${options}\n\n${words.usage}`);
  process.exitCode = 2;
} else {
  process.exitCode = await report(options);
}

async function report(given: ConformanceOptions): Promise<number> {
  const { findings, untried, answers, complaintNumber, clipNumber, isErasureAsked, isCutShort } = await runConformance(given);
  const groups = groupFindings(findings);
  const lines = [
    findings.length === 0 ? (isCutShort ? '' : words.nothing(answers)) : words.count(groups.length, answers),
    ...groups.map((group) => `- ${group.count === 1 ? words.finding(group.first) : words.group(group)}`),
    ...untried.map((what) => words.untried(what)),
    isCutShort ? words.cutShort : '',
    complaintNumber === null ? '' : isErasureAsked ? words.filedAndErasable(complaintNumber) : words.filed(complaintNumber),
    clipNumber === null ? '' : words.clipped(clipNumber),
    given.mayFile ? '' : words.withoutFiling,
    given.token === null ? words.withoutClips : '',
  ];
  process.stdout.write(`${lines.filter((line) => line !== '').join('\n')}\n`);
  return findings.length === 0 && !isCutShort ? 0 : 1;
}
