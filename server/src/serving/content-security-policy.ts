type Directives = Readonly<Record<string, string | readonly string[]>>;

const base: Directives = { 'default-src': "'none'", 'base-uri': "'none'", 'object-src': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" };

/** Nothing is allowed but what is named. There is no way to say `unsafe-inline` here. */
export function contentSecurityPolicy(directives: Directives): string {
  return Object.entries({ ...base, ...directives })
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : value.join(' ')}`.trim())
    .join('; ');
}

/** A page that holds the box in its own document: our scripts, thumbnails of chosen photos, calls to ourselves, a worker for the proof of work. */
export const boxDirectives: Directives = {
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': ["'self'", 'blob:', 'data:'],
  'connect-src': "'self'",
  'worker-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': ['lit-html', 'kotak-aduan-worker', "'allow-duplicates'"],
};
