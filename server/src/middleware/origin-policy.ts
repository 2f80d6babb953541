import type { OperationGroup } from '@kotak-aduan/api-client/operations';
import type { OriginKind } from '../routes/route.ts';
import type { SiteList } from '../services/site-list.ts';

/** Which pages may call. Always by the exact origin as the browser spells it; nothing is normalised here. */
export interface OriginPolicy {
  /** Null for an origin that may not call this group. */
  kindOf(origin: string | null, group: OperationGroup): OriginKind | null;
  isOwn(origin: string | null): boolean;
}

/** Firefox gives each installation a random id, so any of them; Chrome's is fixed by the manifest's key. */
const firefoxExtension = /^moz-extension:\/\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function createOriginPolicy({
  ownOrigins,
  extensionOrigins,
  sites,
}: {
  ownOrigins: ReadonlySet<string>;
  extensionOrigins: ReadonlySet<string>;
  sites: Pick<SiteList, 'has'>;
}): OriginPolicy {
  return {
    isOwn: (origin) => origin !== null && ownOrigins.has(origin),
    kindOf: (origin, group) => {
      if (origin === null) return 'none';
      if (ownOrigins.has(origin)) return 'own';
      if (extensionOrigins.has(origin) || firefoxExtension.test(origin)) return 'extension';
      if (group === 'public' && sites.has(origin)) return 'site';
      return null;
    },
  };
}
