import { readFacebookProfile } from './facebook/read-profile.ts';
import { readInstagramProfile } from './instagram/read-profile.ts';
import { isHost } from './page/is-host.ts';
import type { Profile, ProfileRequest } from './profile.ts';

/** What a profile page of Instagram or Facebook shows; null for any other page. */
export const readProfile = (request: ProfileRequest): Profile | null => {
  const { hostname } = new URL(request.url);
  if (isHost(hostname, ['instagram.com'])) return readInstagramProfile(request);
  return isHost(hostname, ['facebook.com']) ? readFacebookProfile(request) : null;
};
