/** Exact or dot-suffix, never a substring: `x.com` is in `netflix.com`. */
export const isHost = (hostname: string, hosts: readonly string[]): boolean => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
