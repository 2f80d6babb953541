// Policies as frameworks and proxies keep them: in settings of their own, or in a variable of nginx. Pure: it knows no page.

/** @typedef {import('./policy-text.js').FoundPolicy} FoundPolicy */

/** What Django's packages call the words in quotes. */
const words = /^(?:\w+\.)*(SELF|NONE|NONCE|UNSAFE_INLINE|UNSAFE_EVAL|UNSAFE_HASHES|STRICT_DYNAMIC|REPORT_SAMPLE|WASM_UNSAFE_EVAL)$/;
/** Made anew for each answer: it stays where it is. */
const nonce = "'nonce-{NONCE}'";
const list = String.raw`\[[^\]]*\]|\([^)]*\)|\{[^{}]*\}|"[^"\n]*"|'[^'\n]*'|[^,\n}]+`;

/**
 * `CONTENT_SECURITY_POLICY` of django-csp 4, `SECURE_CSP` of Django 6, and `CSP_DEFAULT_SRC` of django-csp before.
 * @param {string} pasted
 * @returns {FoundPolicy[]}
 */
export function inDjango(pasted) {
  const text = pasted.replaceAll(/(^|[,[({])[ \t]*#[^\n]*/gm, '$1');
  const found = [...text.matchAll(/\b(?:CONTENT_SECURITY_POLICY|SECURE_CSP)(_REPORT_ONLY)?\b[^=\n]*=\s*(?=\{)/g)].map((match) => {
    const whole = inBraces(text, match.index + match[0].length);
    const directives = /["']DIRECTIVES["']\s*:\s*/.exec(whole);
    const body = directives === null ? whole : inBraces(whole, directives.index + directives[0].length);
    const lines = [...body.matchAll(new RegExp(String.raw`["']([\w-]+)["']\s*:\s*(${list})`, 'g'))];
    return { text: joined(lines.map(([, name = '', value = '']) => ({ name, values: sources(value) }))), isReportOnly: match[1] !== undefined };
  });
  const old = [...text.matchAll(new RegExp(String.raw`^[ \t]*CSP_([A-Z_]+)\s*=\s*(${list})`, 'gm'))];
  const nonces = sources(old.find(([, name]) => name === 'INCLUDE_NONCE_IN')?.[2] ?? '');
  const lines = old.flatMap(([, given = '', value = '']) => {
    const name = given.toLowerCase().replaceAll('_', '-');
    return /^(?:include-nonce-in|report-only|report-percentage|exclude-.*)$/.test(name) ? [] : [{ name, values: [...(sources(value) ?? [null]), ...(nonces?.includes(name) ? [nonce] : [])] }];
  });
  if (lines.length > 0) found.push({ text: joined(lines), isReportOnly: old.some(([, name, value]) => name === 'REPORT_ONLY' && value?.trim() === 'True') });
  return found;
}

/** @param {{ name: string, values: (string | null)[] | null }[]} lines */
function joined(lines) {
  return lines.flatMap(({ name, values }) => (values === null || values.includes(null) ? [] : [[name, ...values].join(' ')])).join('; ');
}

/**
 * The sources of a list of Python's; null where it says that there is no such line.
 * @param {string} value
 */
function sources(value) {
  if (/^\s*(?:None|False)\s*$/.test(value)) return null;
  if (/^\s*True\s*$/.test(value)) return [];
  return [...value.matchAll(/"([^"]*)"|'([^']*)'|([^\s,[\](){}]+)/g)].map(([, one, other, bare]) => {
    if (bare === undefined) return one ?? other ?? '';
    const word = words.exec(bare)?.[1];
    // A variable's value is not known here; its name stays, and is told of later.
    return word === undefined ? `(${bare})` : word === 'NONCE' ? nonce : `'${word.toLowerCase().replaceAll('_', '-')}'`;
  });
}

/**
 * From the brace that opens at `from` to the one that closes it.
 * @param {string} text
 * @param {number} from
 */
function inBraces(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(from + 1, at);
  }
  return text.slice(from + 1);
}

/**
 * `contentSecurityPolicy` of Traefik's headers middleware: in YAML, in TOML, as a label.
 * @param {string} text
 * @returns {FoundPolicy[]}
 */
export function inTraefik(text) {
  return [...text.matchAll(/contentSecurityPolicy(ReportOnly)?["'`]?\s*[:=](?!\s*\{)[ \t]*/gi)].map((match) => {
    const rest = text.slice(match.index + match[0].length);
    const before = /["'`](?=[\w.-]*$)/.exec(text.slice(text.lastIndexOf('\n', match.index) + 1, match.index))?.[0];
    return { text: yamlValue(rest, before).replaceAll(/\s+/g, ' ').trim(), isReportOnly: match[1] !== undefined };
  });
}

/**
 * @param {string} rest
 * @param {string | undefined} quote What opened before the name, for a label.
 */
function yamlValue(rest, quote) {
  if (quote !== undefined && !/^["']/.test(rest)) return rest.slice(0, Math.max(0, rest.indexOf(quote === "'" ? "'\n" : quote))) || (rest.split('\n')[0] ?? '');
  const block = /^[>|][-+]?[ \t]*\n((?:[ \t]+[^\n]*(?:\n|$))+)/.exec(rest);
  if (block) return block[1] ?? '';
  const single = /^'((?:''|[^'])*)'(?=\s|,|$)/.exec(rest);
  if (single) return (single[1] ?? '').replaceAll("''", "'");
  return /^"((?:\\.|[^"\\])*)"/.exec(rest)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? rest.split('\n')[0] ?? '';
}

/**
 * The same text with what nginx's `set` and the default of its `map` give put in the place of the variables.
 * @param {string} text
 */
export function withVariables(text) {
  /** @type {Map<string, string>} */
  const known = new Map();
  const filled = (/** @type {string} */ value) => value.replaceAll(/\$\{(\w+)\}|\$(\w+)/g, (whole, braced, plain) => known.get(braced ?? plain) ?? whole);
  for (const [, name = '', value = ''] of text.matchAll(/^[ \t]*set\s+\$(\w+)\s+("[^"]*"|'[^']*'|[^\s;]+)\s*;/gm)) known.set(name, filled(value.replaceAll(/^["']|["']$/g, '')));
  for (const [, name = '', value = ''] of text.matchAll(/\bmap\s+\S+\s+\$(\w+)\s*\{[^}]*?\bdefault\s+("[^"]*"|'[^']*'|[^\s;]+)\s*;/g)) known.set(name, filled(value.replaceAll(/^["']|["']$/g, '')));
  if (known.size === 0) return text;
  return text.replaceAll(/(\badd_header\s+content-security-policy(?:-report-only)?\s+)("[^"]*"|'[^']*'|[^\s;]+)/gi, (_whole, start, value) => `${start}"${filled(value.replaceAll(/^["']|["']$/g, ''))}"`);
}
