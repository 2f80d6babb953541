import type { accountsId } from './accounts-id.ts';

export const accountsEn = {
  accountLabel: 'Clipping for',
  accountLine: (city: string, operator: string) => `${city}, ${operator}`,
  accountLineSignedOut: (city: string, operator: string) => `${city}, ${operator} (signed out)`,
  accountHint: 'Each account has drafts and a queue of its own. What you clipped stays with the account that you clipped it for.',
  accountAdd: 'Add another city or account',
} satisfies typeof accountsId;
