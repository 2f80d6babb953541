// Reads a Content-Security-Policy as browsers do (CSP Level 3), and says what the box needs besides. Pure: it knows no page.

/**
 * @typedef {{ name: string, values: string[] }} Directive
 * @typedef {{ name: string, values: { text: string, isNew: boolean }[], isNew: boolean }} ShownDirective
 * @typedef {{ name: string, values: string[], reason: Reason, copiedFrom: string | null }} Addition
 * @typedef {'script' | 'frame' | 'connect' | 'pictures' | 'receipt' | 'recordings' | 'trusted-types'} Reason
 * @typedef {'nonce' | 'strict-dynamic-without-nonce' | 'sandbox' | 'report-only' | 'twice' | 'several' | 'unknown'} Remark
 * @typedef {{ additions: Addition[], remarks: { kind: Remark, detail: string }[], policies: ShownDirective[][], needsNonce: boolean }} Verdict
 */

/** Where a browser looks when a directive is missing, the nearest first. */
const fallbacks = {
  'script-src-elem': ['script-src', 'default-src'],
  'frame-src': ['child-src', 'default-src'],
  'connect-src': ['default-src'],
  'img-src': ['default-src'],
  'media-src': ['default-src'],
};

const known = new Set(
  `default-src script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr img-src font-src connect-src media-src object-src prefetch-src
  child-src frame-src worker-src manifest-src fenced-frame-src base-uri form-action frame-ancestors navigate-to report-uri report-to sandbox
  upgrade-insecure-requests block-all-mixed-content require-trusted-types-for trusted-types plugin-types require-sri-for referrer reflected-xss webrtc`.split(/\s+/),
);

/**
 * The text of the policy in what people paste: the bare value, the header, a line of nginx or Apache, a meta element.
 * @param {string} pasted
 * @returns {{ text: string, isReportOnly: boolean }}
 */
export function findPolicyText(pasted) {
  const isReportOnly = /content-security-policy-report-only/i.test(pasted);
  const one = pasted.replaceAll(/\\?\r?\n/g, ' ').trim();
  const meta = /<meta\b[^>]*\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(one);
  if (meta) return { text: decode(meta[1] ?? meta[2] ?? ''), isReportOnly };
  const afterName = /content-security-policy(?:-report-only)?["']?\s*[:=,]?\s*(.*)$/i.exec(one);
  return { text: unquote(afterName ? afterName[1] : one), isReportOnly };
}

/** @param {string} text */
function unquote(text) {
  const quoted = /^(["])(.*?)\1(?:\s*(?:always|env=\S+))?\s*;?\s*$/.exec(text.trim());
  return quoted ? quoted[2] : text.trim();
}

/** @param {string} text */
function decode(text) {
  return text.replaceAll('&#39;', "'").replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/**
 * Each policy of a header (commas part several), each directive once: of two with one name the first counts.
 * @param {string} text
 * @returns {{ policies: Directive[][], twice: string[], unknown: string[] }}
 */
export function parsePolicies(text) {
  const twice = new Set();
  const unknown = new Set();
  const policies = text.split(',').map((part) => {
    /** @type {Map<string, Directive>} */
    const found = new Map();
    for (const piece of part.split(';')) {
      const [first, ...values] = piece.trim().split(/\s+/);
      const name = first.toLowerCase();
      if (name === '') continue;
      if (found.has(name)) twice.add(name);
      else found.set(name, { name, values });
      if (!known.has(name)) unknown.add(name);
    }
    return [...found.values()];
  });
  return { policies: policies.filter((policy) => policy.length > 0), twice: [...twice], unknown: [...unknown] };
}

/**
 * What a page with this policy must add for the box.
 * @param {string} pasted
 * @param {{ cityOrigin: string, siteOrigin?: string, isolation: 'frame' | 'inline' }} box
 * @returns {Verdict}
 */
export function checkPolicy(pasted, { cityOrigin, siteOrigin = '', isolation }) {
  const { text, isReportOnly } = findPolicyText(pasted);
  const { policies: written, twice, unknown } = parsePolicies(text);
  // A text in which no word names a directive is no policy at all; one that names some may have one misspelt.
  const policies = written.some((policy) => policy.some(({ name }) => known.has(name))) ? written : [];
  /** @type {Verdict} */
  const verdict = { additions: [], remarks: [], policies: [], needsNonce: false };
  if (policies.length === 0) return verdict;
  for (const policy of policies) verdict.policies.push(checkOne(policy, { cityOrigin, siteOrigin, isolation }, verdict));
  if (isReportOnly) verdict.remarks.push({ kind: 'report-only', detail: '' });
  if (policies.length > 1) verdict.remarks.push({ kind: 'several', detail: String(policies.length) });
  for (const name of twice) verdict.remarks.push({ kind: 'twice', detail: name });
  for (const name of unknown) verdict.remarks.push({ kind: 'unknown', detail: name });
  return verdict;
}

/**
 * @param {Directive[]} policy
 * @param {{ cityOrigin: string, siteOrigin: string, isolation: 'frame' | 'inline' }} box
 * @param {Verdict} verdict
 * @returns {ShownDirective[]}
 */
function checkOne(policy, { cityOrigin, siteOrigin, isolation }, verdict) {
  /** @type {ShownDirective[]} */
  const shown = policy.map(({ name, values }) => ({ name, values: values.map((value) => ({ text: value, isNew: false })), isNew: false }));
  const page = { cityOrigin, siteOrigin };
  const need = (/** @type {keyof typeof fallbacks} */ name, /** @type {string[]} */ values, /** @type {Reason} */ reason) => add(shown, policy, page, verdict, { name, values, reason });

  checkSandbox(policy, verdict);
  const scripts = governing(policy, 'script-src-elem');
  const has = (/** @type {RegExp} */ pattern) => scripts !== null && scripts.values.some((value) => pattern.test(value));
  if (has(/^'strict-dynamic'$/i)) {
    // Addresses don't count beside it: only what carries the page's nonce is run.
    if (has(/^'nonce-/i)) verdict.needsNonce = true;
    verdict.remarks.push({ kind: verdict.needsNonce ? 'nonce' : 'strict-dynamic-without-nonce', detail: '' });
  } else {
    need('script-src-elem', [cityOrigin], 'script');
  }
  if (isolation === 'frame') {
    need('frame-src', [cityOrigin], 'frame');
    return shown;
  }
  need('connect-src', [cityOrigin], 'connect');
  need('img-src', [cityOrigin], 'pictures');
  need('img-src', ['data:'], 'receipt');
  need('media-src', ['blob:', cityOrigin], 'recordings');
  checkTrustedTypes(shown, policy, verdict);
  return shown;
}

/**
 * The directive that decides, by the names that stand in for a missing one; null where nothing is forbidden.
 * @param {readonly Directive[]} policy
 * @param {keyof typeof fallbacks} name
 */
export function governing(policy, name) {
  for (const candidate of [name, ...fallbacks[name]]) {
    const found = policy.find((directive) => directive.name === candidate);
    if (found) return found;
  }
  return null;
}

/**
 * @param {ShownDirective[]} shown
 * @param {Directive[]} policy
 * @param {{ cityOrigin: string, siteOrigin: string }} page
 * @param {Verdict} verdict
 * @param {{ name: keyof typeof fallbacks, values: string[], reason: Reason }} wanted
 */
function add(shown, policy, page, verdict, { name, values, reason }) {
  const decides = governing(policy, name);
  if (decides === null) return;
  const missing = values.filter((value) => !allows(decides.values, value, page));
  if (missing.length === 0) return;
  // What is meant for scripts as such goes where scripts are named; `default-src` never gets wider than it was.
  const target = decides.name === 'default-src' || decides.name === 'child-src' ? (name === 'script-src-elem' ? 'script-src' : name) : decides.name;
  const copied = target === decides.name ? [] : decides.values.filter(isNotNone);
  let entry = shown.find((directive) => directive.name === target);
  if (!entry) {
    entry = { name: target, values: copied.map((text) => ({ text, isNew: true })), isNew: true };
    shown.push(entry);
    policy.push({ name: target, values: copied });
  }
  entry.values = [...entry.values.filter(({ text }) => isNotNone(text)), ...missing.map((text) => ({ text, isNew: true }))];
  const plain = policy.find((directive) => directive.name === target);
  if (plain) plain.values = entry.values.map(({ text }) => text);
  verdict.additions.push({ name: target, values: missing, reason, copiedFrom: copied.length > 0 ? decides.name : null });
}

/** @param {string} value */
function isNotNone(value) {
  return value.toLowerCase() !== "'none'";
}

/**
 * Whether a list of sources lets an origin in, or a scheme like `blob:`.
 * @param {readonly string[]} sources
 * @param {string} wanted
 * @param {{ cityOrigin: string, siteOrigin: string }} page
 */
export function allows(sources, wanted, { siteOrigin }) {
  if (/^[a-z]+:$/.test(wanted)) return sources.some((source) => source.toLowerCase() === wanted);
  return sources.some((source) => matches(source, wanted, siteOrigin));
}

/**
 * @param {string} source
 * @param {string} origin
 * @param {string} siteOrigin
 */
function matches(source, origin, siteOrigin) {
  const { protocol, hostname, port } = new URL(origin);
  const lower = source.toLowerCase();
  if (lower === '*') return true;
  if (lower === "'self'") return siteOrigin !== '' && origin === siteOrigin;
  if (/^[a-z][a-z0-9+.-]*:$/.test(lower)) return isScheme(lower, protocol);
  const parts = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)(?::(\d+|\*))?(\/.*)?$/.exec(lower);
  if (!parts) return false;
  const [, scheme = protocol, host, givenPort = '', path = ''] = parts;
  // A path would let in some of our files and not others.
  if (path !== '' && path !== '/') return false;
  if (!isScheme(scheme, protocol)) return false;
  if (host !== '*' && !(host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host)) return false;
  return givenPort === '*' || portOf(givenPort, scheme) === portOf(port, protocol) || (scheme === 'http:' && protocol === 'https:' && givenPort === '');
}

/**
 * `http:` lets `https:` in as well.
 * @param {string} given
 * @param {string} wanted
 */
function isScheme(given, wanted) {
  return given === wanted || (given === 'http:' && wanted === 'https:');
}

/**
 * @param {string} port
 * @param {string} scheme
 */
function portOf(port, scheme) {
  return port === '' ? (scheme === 'https:' ? '443' : '80') : port;
}

/**
 * @param {readonly Directive[]} policy
 * @param {Verdict} verdict
 */
function checkSandbox(policy, verdict) {
  const sandbox = policy.find(({ name }) => name === 'sandbox');
  if (!sandbox) return;
  const missing = ['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-popups', 'allow-downloads'].filter((word) => !sandbox.values.includes(word));
  if (missing.length > 0) verdict.remarks.push({ kind: 'sandbox', detail: missing.join(' ') });
}

/**
 * The form draws with Lit, whose policy is called `lit-html`. In a frame it does so in the city's own page, where this policy is not asked.
 * @param {ShownDirective[]} shown
 * @param {readonly Directive[]} policy
 * @param {Verdict} verdict
 */
function checkTrustedTypes(shown, policy, verdict) {
  const names = policy.find(({ name }) => name === 'trusted-types');
  const isRequired = policy.some(({ name, values }) => name === 'require-trusted-types-for' && values.some((value) => value.toLowerCase() === "'script'"));
  if (!names || names.values.includes('*') || names.values.includes('lit-html')) return;
  if (!isRequired && names.values.length === 0) return;
  const entry = shown.find(({ name }) => name === 'trusted-types');
  if (!entry) return;
  entry.values = [...entry.values.filter(({ text }) => isNotNone(text)), { text: 'lit-html', isNew: true }];
  verdict.additions.push({ name: 'trusted-types', values: ['lit-html'], reason: 'trusted-types', copiedFrom: null });
}

/**
 * One header's value again.
 * @param {readonly ShownDirective[][]} policies
 */
export function writePolicies(policies) {
  return policies.map((policy) => policy.map(({ name, values }) => [name, ...values.map(({ text }) => text)].join(' ')).join('; ')).join(', ');
}
