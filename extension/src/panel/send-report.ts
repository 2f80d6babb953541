import { cryptoRandom, randomUuid } from '@kotak-aduan/api-client';
import { type ClipReport, idempotencyKeySchema } from '@kotak-aduan/api-client/schemas';
import { ExtensionError } from '../errors/extension-error.ts';
import { currentToken, extensionClient } from '../session/extension-client.ts';

/** To the city's own server and to nobody else. */
export async function sendReport(report: ClipReport, signal: AbortSignal): Promise<void> {
  const client = await extensionClient();
  if (client === null) throw new ExtensionError('not-paired', 'There is no server to send the report to.');
  if ((await currentToken()) === null) throw new ExtensionError('signed-out', 'The report needs a session.');
  await client.createClipReport({ body: report, idempotencyKey: idempotencyKeySchema.parse(randomUuid(cryptoRandom)), signal });
}
