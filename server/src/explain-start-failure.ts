import { StartError } from './errors/start-error.ts';

/** One sentence for whoever starts the server; with the stack where it was asked for. */
export function explainStartFailure(error: unknown, { isDebugging }: { isDebugging: boolean }): string {
  if (isDebugging && error instanceof Error)
    return `${sentence(error)}\n${error.stack ?? ''}${error.cause instanceof Error ? `\n${error.cause.stack ?? ''}` : ''}`;
  return sentence(error);
}

function sentence(error: unknown): string {
  if (error instanceof StartError) return error.message;
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/(?<![.\s])[.\s]+$/, '') ?? '';
  return `Kotak Aduan tidak bisa dimulai: ${reason === '' ? 'sebabnya tidak diketahui' : reason} (rinciannya dengan LOG_LEVEL=debug).`;
}
