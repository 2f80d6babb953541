export type ReadAddress = { readonly address: string } | { readonly fault: 'bad' | 'insecure' };

/** The origin that a person meant: with or without https://, a path or blanks. Plain http only on this machine. */
export function readServerAddress(typed: string): ReadAddress {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return { fault: 'bad' };
  const isLocal = /^(?:http:\/\/)?(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/|$)/i.test(text);
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${isLocal ? 'http' : 'https'}://${text}`;
  if (!URL.canParse(withScheme)) return { fault: 'bad' };
  const { protocol, hostname, origin, username, password } = new URL(withScheme);
  if (username !== '' || password !== '' || (!hostname.includes('.') && hostname !== 'localhost')) return { fault: 'bad' };
  if (protocol === 'http:') return hostname === '127.0.0.1' || hostname === 'localhost' ? { address: origin } : { fault: 'insecure' };
  return protocol === 'https:' ? { address: origin } : { fault: 'bad' };
}
