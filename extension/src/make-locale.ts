import type { Messages } from './messages/id.ts';

const manifestKeys = [
  'extensionName',
  'extensionShortName',
  'extensionDescription',
  'clipAction',
  'clipCommand',
  'aimCommand',
] as const satisfies readonly (keyof Messages)[];

/** `_locales/<language>/messages.json`: the few texts that the browser shows itself. */
export function makeLocale(messages: Messages): string {
  const entries = manifestKeys.map((key) => [key, { message: messages[key] }]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
