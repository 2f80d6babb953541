import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageSheet } from './language-sheet.ts';
import { boxLanguages, messageFiles, readMessages } from './message-files.ts';

for (const language of boxLanguages) {
  test(`the sheet of ${language} holds every text of the box, of the errors and of the plain pages, in both languages`, async () => {
    const sheet = await languageSheet(language);
    for (const { path, translations } of await messageFiles()) {
      const own = translations.find((one) => one.language === language);
      if (own === undefined) continue;
      assert.ok(sheet.includes(`## ${own.path}\n`), own.path);
      const [source, translated] = await Promise.all([readMessages(path), readMessages(own.path)]);
      for (const [key, text] of source) {
        const said = translated.get(key);
        if (typeof text === 'string' && typeof said === 'string' && !/[|\n]/.test(text + said))
          assert.ok(sheet.includes(`| ${key} | ${text} | ${said} |`), `${own.path}: ${key}`);
      }
    }
  });
}
