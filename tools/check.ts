// npm run check: everything that needs no browser. A line per level, more only where something failed.
import { checkLevels } from './check-levels.ts';
import { describeLevel, runLevel } from './run-level.ts';

const total = { passed: 0, failed: 0 };
for (const row of checkLevels) {
  for (const result of await Promise.all(row.map(runLevel))) {
    total.passed += result.passed;
    total.failed += result.failed;
    process.stdout.write(describeLevel(result));
  }
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);
