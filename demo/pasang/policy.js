// Reads a Content-Security-Policy as browsers do (CSP Level 3), and says what our elements need besides. Pure: it knows no page.
import { findPolicies, findStrangeWord } from './policy-text.js';

/**
 * @typedef {{ name: string, values: string[] }} Directive
 * @typedef {{ name: string, values: { text: string, isNew: boolean }[], isNew: boolean }} ShownDirective
 * @typedef {{ name: string, values: string[], reason: Reason, copiedFrom: string | null }} Addition
 * @typedef {'script' | 'frame' | 'connect' | 'accounts' | 'pictures' | 'receipt' | 'recordings' | 'trusted-types'} Reason
 * @typedef {'kotak-aduan' | 'lacak-aduan' | 'kanal-resmi'} Tag
 * @typedef {{ cityOrigin: string, siteOrigin?: string, isolation: 'frame' | 'inline', elements?: readonly Tag[] }} Held What the page has of ours.
 * @typedef {'nonce' | 'strict-dynamic-without-nonce' | 'sandbox' | 'sandbox-forms' | 'sandbox-popups' | 'sandbox-downloads' | 'report-only' | 'twice' | 'several' | 'unknown' | 'unread'} Remark
 * @typedef {{ additions: Addition[], remarks: { kind: Remark, detail: string }[], headers: ShownDirective[][][], needsNonce: boolean }} Verdict
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
 * What a page with this policy must add. Each header by itself, each of its policies completed: a page must keep to all of them.
 * @param {string} pasted
 * @param {Held} held
 * @returns {Verdict}
 */
export function checkPolicy(pasted, held) {
  /** @type {Verdict} */
  const verdict = { additions: [], remarks: [], headers: [], needsNonce: false };
  const found = findPolicies(pasted).map(({ text, isReportOnly, isInPage = false }) => ({ isReportOnly, isInPage, ...parsePolicies(text) }));
  // A text in which no word names a directive is no policy at all; one that names some may have one misspelt.
  const read = found.filter(({ policies }) => policies.some((policy) => policy.some((directive) => known.has(directive.name))));
  for (const { policies, twice, unknown, isReportOnly, isInPage } of read) {
    // Written again with what belongs to something else, it would be worse than before.
    const strange = policies.map(findStrangeWord).find((word) => word !== null);
    if (strange !== undefined) {
      remark(verdict, 'unread', strange ?? '');
      continue;
    }
    verdict.headers.push(policies.map((policy) => checkOne(policy, held, verdict)));
    // Browsers take it from a header alone, and from none that only reports.
    if (!isReportOnly && !isInPage) for (const policy of policies) checkSandbox(policy, held, verdict);
    for (const name of twice) remark(verdict, 'twice', name);
    for (const name of unknown) remark(verdict, 'unknown', name);
  }
  if (read.some(({ isReportOnly }) => isReportOnly)) remark(verdict, 'report-only', read.every(({ isReportOnly }) => isReportOnly) ? '' : 'one');
  const count = verdict.headers.flat().length;
  if (count > 1) remark(verdict, 'several', String(count));
  return verdict;
}

/**
 * Once, however many policies ask for it.
 * @param {Verdict} verdict
 * @param {Remark} kind
 * @param {string} detail
 */
function remark(verdict, kind, detail) {
  if (!verdict.remarks.some((one) => one.kind === kind && one.detail === detail)) verdict.remarks.push({ kind, detail });
}

/**
 * @param {Directive[]} policy
 * @param {Held} held
 * @param {Verdict} verdict
 * @returns {ShownDirective[]}
 */
function checkOne(policy, { cityOrigin, siteOrigin = '', isolation, elements = ['kotak-aduan'] }, verdict) {
  /** @type {ShownDirective[]} */
  const shown = policy.map(({ name, values }) => ({ name, values: values.map((value) => ({ text: value, isNew: false })), isNew: false }));
  const page = { cityOrigin, siteOrigin };
  const need = (/** @type {keyof typeof fallbacks} */ name, /** @type {string[]} */ values, /** @type {Reason} */ reason) => add(shown, policy, page, verdict, { name, values, reason });
  const hasForm = elements.includes('kotak-aduan') && isolation === 'inline';
  const hasAccounts = elements.includes('kanal-resmi');

  const scripts = governing(policy, 'script-src-elem');
  const has = (/** @type {RegExp} */ pattern) => scripts !== null && scripts.values.some((value) => pattern.test(value));
  if (has(/^'strict-dynamic'$/i)) {
    // Addresses don't count beside it: only what carries the page's nonce is run.
    const hasNonce = has(/^'nonce-/i);
    if (hasNonce) verdict.needsNonce = true;
    remark(verdict, hasNonce ? 'nonce' : 'strict-dynamic-without-nonce', '');
  } else {
    need('script-src-elem', [cityOrigin], 'script');
  }
  if (elements.includes('lacak-aduan') || (elements.includes('kotak-aduan') && !hasForm)) need('frame-src', [cityOrigin], 'frame');
  if (hasForm) need('connect-src', [cityOrigin], 'connect');
  else if (hasAccounts) need('connect-src', [cityOrigin], 'accounts');
  if (hasForm) {
    need('img-src', [cityOrigin], 'pictures');
    need('img-src', ['data:'], 'receipt');
    need('media-src', ['blob:', cityOrigin], 'recordings');
  }
  if (hasForm || hasAccounts) checkTrustedTypes(shown, policy, verdict);
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
 * Without the first two nothing of ours runs, in the frame as little as in the page; the others take a part away.
 * @param {readonly Directive[]} policy
 * @param {Held} held
 * @param {Verdict} verdict
 */
function checkSandbox(policy, { elements = ['kotak-aduan'] }, verdict) {
  const sandbox = policy.find(({ name }) => name === 'sandbox');
  if (!sandbox) return;
  const given = new Set(sandbox.values.map((value) => value.toLowerCase()));
  const missing = ['allow-scripts', 'allow-same-origin'].filter((word) => !given.has(word));
  if (missing.length > 0) remark(verdict, 'sandbox', missing.join(' '));
  // The form and the case are sent by their buttons; only the field that checks an account is a form to the browser.
  if (elements.includes('kanal-resmi') && !given.has('allow-forms')) remark(verdict, 'sandbox-forms', 'allow-forms');
  if (!given.has('allow-popups')) remark(verdict, 'sandbox-popups', 'allow-popups');
  if (elements.some((tag) => tag !== 'kanal-resmi') && !given.has('allow-downloads')) remark(verdict, 'sandbox-downloads', 'allow-downloads');
}

/**
 * What is drawn in the page itself makes a policy called `kotak-aduan`. In a frame it does so in the city's own page, where this one is not asked.
 * @param {ShownDirective[]} shown
 * @param {readonly Directive[]} policy
 * @param {Verdict} verdict
 */
function checkTrustedTypes(shown, policy, verdict) {
  const names = policy.find(({ name }) => name === 'trusted-types');
  const isRequired = policy.some(({ name, values }) => name === 'require-trusted-types-for' && values.some((value) => value.toLowerCase() === "'script'"));
  if (!names || names.values.includes('*') || names.values.includes('kotak-aduan')) return;
  if (!isRequired && names.values.length === 0) return;
  const entry = shown.find(({ name }) => name === 'trusted-types');
  if (!entry) return;
  entry.values = [...entry.values.filter(({ text }) => isNotNone(text)), { text: 'kotak-aduan', isNew: true }];
  verdict.additions.push({ name: 'trusted-types', values: ['kotak-aduan'], reason: 'trusted-types', copiedFrom: null });
}

/**
 * The values again: commas within a header, a line for each header.
 * @param {readonly ShownDirective[][][]} headers
 */
export function writePolicies(headers) {
  return headers.map((policies) => policies.map((policy) => policy.map(({ name, values }) => [name, ...values.map(({ text }) => text)].join(' ')).join('; ')).join(', ')).join('\n');
}
