import type { AccountSnapshot, ProfileField } from '@kotak-aduan/api-client/schemas/audited-account';

/** What a profile page shows; whose it is only a person knows. */
export type Profile = Omit<AccountSnapshot, 'unitId'>;

export type ProfileRequest = {
  document: Document;
  /** The address bar, from the browser. */
  url: string;
  capturedAt: string;
};

type Seen = Pick<Profile, 'platform' | 'handle' | 'address'> & Partial<Pick<Profile, Exclude<ProfileField, 'contacts'>>> & { contacts?: string[] };

/** Right or empty: what was not read is null, and named. */
export const finishProfile = ({ platform, handle, address, ...read }: Seen, capturedAt: string): Profile => {
  const seen = {
    displayName: read.displayName?.slice(0, 160) ?? null,
    claimsOfficial: read.claimsOfficial ?? null,
    followers: read.followers ?? null,
    posts: read.posts ?? null,
    lastPostAt: read.lastPostAt ?? null,
  };
  const gaps = (Object.keys(seen) as (keyof typeof seen)[]).filter((field) => seen[field] === null); // the keys of the object above
  const contacts = read.contacts ?? [];
  return { platform, handle, address, ...seen, contacts, gaps: contacts.length === 0 ? [...gaps, 'contacts'] : gaps, capturedAt };
};

/** By its own words. A badge says as much. */
export const claimsOfficial = (words: string): boolean => /\b(?:resmi|official)\b/i.test(words);
