/** A whole language on one sheet, the Indonesian beside it, for whoever translates or reads it through. Run: `npm run messages -- jv > jv.md`. */
import { languageSheet } from './language-sheet.ts';
import { boxLanguages } from './message-files.ts';

const asked = boxLanguages.find((language) => language === process.argv[2]);
if (asked === undefined) {
  process.stderr.write(`Which language? npm run messages -- ${boxLanguages.join(' | ')}\n`);
  process.exitCode = 1;
} else process.stdout.write(await languageSheet(asked));
