import { messageFiles, readMessages, type boxLanguages } from './message-files.ts';

/** All that the product says in a language as tables in Markdown, a heading for each file that it stands in. */
export async function languageSheet(language: (typeof boxLanguages)[number]): Promise<string> {
  const files = await messageFiles();
  const tables = files.map(async ({ path, translations }) => {
    const translation = translations.find((one) => one.language === language);
    if (translation === undefined) return '';
    const [source, translated] = await Promise.all([readMessages(path), readMessages(translation.path)]);
    const rows = [...source].map(([key, text]) => `| ${key} | ${cell(text)} | ${cell(translated.get(key))} |`);
    return [`## ${translation.path}`, '', `| | id | ${language} |`, '|---|---|---|', ...rows, '', ''].join('\n');
  });
  return (await Promise.all(tables)).join('');
}

/** A sentence with something put into it stands there as it is written in the code. */
function cell(text: unknown): string {
  const written = typeof text === 'function' ? `\`${text.toString().replaceAll('`', '')}\`` : text;
  const words = typeof written === 'string' ? written : '';
  return words.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}
