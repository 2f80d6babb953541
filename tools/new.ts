// npm run new adapter -- NAME: the folder of a new platform's adapter, with a test that fails until it reads its fixture.
// npm run new adapter-fixture -- FILE: a fixture without anybody's words, with its failing expectation, of a report or a saved page. docs/adapters.md goes on from there.
import { BadNew } from './new/bad-new.ts';
import { makeAdapterFixture } from './new/make-adapter-fixture.ts';
import { makeAdapter } from './new/make-adapter.ts';

const usage = `npm run new adapter -- NAME
npm run new adapter-fixture -- REPORT.json
npm run new adapter-fixture -- PAGE.html[.gz] --url URL [--target CSS]

  NAME         of a platform, in kebab-case: google-maps
  REPORT.json  what the desk gives of a clip that was reported as wrong
  PAGE         a saved page, from outside this repository; --url is where it was saved from, --target what should have been clipped
`;

const [kind, ...words] = process.argv.slice(2);
try {
  if (kind === 'adapter') process.stdout.write(await makeAdapter(words[0]));
  else if (kind === 'adapter-fixture') process.stdout.write(await makeAdapterFixture(words));
  else throw new BadNew(usage, 2);
} catch (error) {
  if (!(error instanceof BadNew)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
