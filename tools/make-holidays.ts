/**
 * Writes `server/holidays/indonesia.json` from the npm package `date-holidays` and from what we know better (`tools/holidays/indonesia.json`). A city
 * adds and takes away days in its own file. Run: `npm run make:holidays`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { holidaySourceSchema, nationalHolidays } from './holidays/national-holidays.ts';

const source = holidaySourceSchema.parse(JSON.parse(await readFile(new URL('holidays/indonesia.json', import.meta.url), 'utf8')));
await writeFile(new URL('../server/holidays/indonesia.json', import.meta.url), `${JSON.stringify(nationalHolidays(source), null, 2)}\n`);
