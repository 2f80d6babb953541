import type { Clip } from '@kotak-aduan/api-client/schemas';
import type { SurfaceId } from './surfaces.ts';

type ClippedThing = Pick<Clip, 'platform' | 'kind' | 'pageUrl'>;

/** Which surface a clip was made on; null: any other website, where a person selects and nothing is read. */
export function surfaceOf({ platform, kind, pageUrl }: ClippedThing): SurfaceId | null {
  const { hostname, pathname, searchParams } = new URL(pageUrl);
  const isComment = kind === 'comment' || kind === 'reply';
  // One inbox for Facebook, Messenger and Instagram.
  if (hostname === 'business.facebook.com') return 'business-suite';
  switch (platform) {
    case 'instagram':
      if (kind === 'message' || pathname.startsWith('/direct/')) return 'instagram-direct';
      if (kind === 'story' || pathname.startsWith('/stories/')) return 'instagram-story';
      return kind === 'reply' ? 'instagram-reply' : isComment ? 'instagram-comment' : 'instagram-post';
    case 'facebook':
      // No adapter tells a review from a post; where only reviews stand, that is what was clipped.
      if (/^\/[^/]+\/reviews\/?$/.test(pathname) || searchParams.get('sk') === 'reviews') return 'facebook-review';
      if (pathname.startsWith('/groups/')) return 'facebook-group';
      if (/^\/reel\/\d/.test(pathname)) return 'facebook-reel';
      return isComment ? 'facebook-comment' : 'facebook-post';
    case 'x':
      return 'x-post';
    case 'threads':
      return 'threads-post';
    case 'tiktok':
      return isComment ? 'tiktok-comment' : 'tiktok-video';
    case 'youtube':
      return isComment ? 'youtube-comment' : 'youtube-video';
    case 'web':
      return null;
    case 'messenger':
    case 'whatsapp':
    case 'google-maps':
      return platform;
  }
}
