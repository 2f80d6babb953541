// Finds the policies in what webmasters paste: answers of a server, lines of its configuration, code, HTML. Pure: it knows no page.
import { inDjango, inTraefik, withVariables } from './policy-settings.js';

/** @typedef {{ text: string, isReportOnly: boolean, isInPage?: boolean }} FoundPolicy `isInPage`: in a `<meta>`, where browsers pass over some lines. */

const name = /content-security-policy(-report-only)?/gi;

/**
 * Each policy by itself: two headers are two policies, and a page must keep to both.
 * @param {string} pasted
 * @returns {FoundPolicy[]}
 */
export function findPolicies(pasted) {
  const whole = withVariables(pasted.replaceAll(/\r\n?/g, '\n').replaceAll(/\\\n/g, ' '));
  const named = [...inTags(whole), ...inHelmet(whole), ...inDjango(whole), ...inTraefik(whole)];
  if (named.length > 0) return named;
  // What curl -v puts before each line.
  const text = whole.replaceAll(/^[<>*][ \t]/gm, '');
  const found = [...text.matchAll(name)].flatMap((match) => {
    const value = valueAfter(text, match.index, match.index + match[0].length);
    return value === '' ? [] : [{ text: value, isReportOnly: match[1] !== undefined }];
  });
  return found.length > 0 || text.search(name) !== -1 ? found : [{ text: unquoted(text), isReportOnly: false }];
}

/**
 * `<meta http-equiv>` of HTML and `<add name value>` of web.config, whatever stands before them.
 * @param {string} text
 * @returns {FoundPolicy[]}
 */
function inTags(text) {
  return [...text.matchAll(/<(meta|add)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi)].flatMap(([, tag = '', attributes = '']) => {
    const given = new Map([...attributes.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', one, other]) => [key.toLowerCase(), decode(one ?? other ?? '')]));
    const named = /^content-security-policy(-report-only)?$/i.exec(given.get('http-equiv') ?? given.get('name') ?? '');
    const value = given.get('content') ?? given.get('value');
    return value === undefined || !named ? [] : [{ text: value, isReportOnly: named[1] !== undefined, isInPage: tag.toLowerCase() === 'meta' }];
  });
}

/**
 * The object that helmet is given: `directives: { defaultSrc: ["'self'"], … }`.
 * @param {string} text
 * @returns {FoundPolicy[]}
 */
function inHelmet(text) {
  const isReportOnly = /["']?reportOnly["']?\s*:\s*true/.test(text);
  return [...text.matchAll(/["']?directives["']?\s*:\s*\{([^{}]*)\}/g)].map(([, body = '']) => {
    const lines = [...body.matchAll(/["']?([\w-]+)["']?\s*:\s*(\[[^\]]*\]|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^,\n]+)/g)].map(([, key = '', value = '']) => {
      const directive = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const strings = [...value.matchAll(/"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'/g)].map(([, one, other]) => unescape(one ?? other ?? ''));
      // What is no text, like a function that makes a nonce, stays as it is and is told of later.
      const rest = value.replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[[\],]/g, ' ').trim();
      return [directive, ...strings, ...(rest === '' || rest === 'true' ? [] : [rest])].join(' ');
    });
    return { text: lines.join('; '), isReportOnly };
  });
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
function valueAfter(text, start, end) {
  const before = text[start - 1] ?? '';
  // `header("Content-Security-Policy: …")`: the quotes hold both.
  if (/["'`]/.test(before) && text[end] !== before) return readString(text, start - 1).replace(/^[\w-]+\s*[:=]?\s*/, '');
  const [between = ''] = /^["'`]?\s*\]?\s*(?:=>|[:=,])?\s*(?:["']?value["']?\s*[:=]\s*)?/i.exec(text.slice(end)) ?? [];
  const from = end + between.length;
  return /["'`]/.test(text[from] ?? '') ? readString(text, from) : readLines(text.slice(from));
}

/**
 * A text between quotes, and what is added to it by `+` or `.`.
 * @param {string} text
 * @param {number} from
 * @returns {string}
 */
function readString(text, from) {
  const quote = text[from];
  let end = from + 1;
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1;
  const value = unescape(text.slice(from + 1, end)).replaceAll(/\s*\n\s*/g, ' ');
  const more = /^\s*[+.]\s*/.exec(text.slice(end + 1));
  if (!more) return value.trim();
  const next = end + 1 + more[0].length;
  // A variable's value is not known here; its name stays, and is told of later.
  return /["'`]/.test(text[next] ?? '') ? `${value}${readString(text, next)}` : `${value} (${/^[^\s;,)]*/.exec(text.slice(next))?.[0] ?? ''})`;
}

/**
 * A header's value, with the lines that go on with it: what looks like another header, or like nothing of a policy, does not.
 * @param {string} text
 */
function readLines(text) {
  const [first = '', ...more] = text.split('\n');
  const kept = [first];
  for (const line of more) {
    if (!/^\s+\S/.test(line) && !/;\s*$/.test(kept.at(-1) ?? '')) break;
    if (/^\s*$|^\s*[\w-]+:(?:\s|$)/.test(line) || line.search(name) !== -1) break;
    kept.push(line);
  }
  return kept.join(' ').trim();
}

/** @param {string} text */
function unquoted(text) {
  const quoted = /^"([^"]*)"\s*;?$|^`([^`]*)`\s*;?$/.exec(text.trim());
  return (quoted?.[1] ?? quoted?.[2] ?? text).replaceAll(/\s+/g, ' ').trim();
}

/** @param {string} text */
function unescape(text) {
  return text.replaceAll(/\\(.)/g, '$1');
}

/** @param {string} text */
function decode(text) {
  return text.replaceAll('&#39;', "'").replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

const schemes = /^(?:https?|wss?|data|blob|filesystem|mediastream|about|file|[\w]+-extension|capacitor|ionic|app):$/i;

/** What a server writes anew in each answer: `{http.request.uuid}` and `{$NAME}` of Caddy, `%{UNIQUE_ID}e` of Apache, `{{nonce}}` of templates. */
const placeholder = /%?\{\{?[$\w.-]+\}?\}e?/g;

/**
 * The first word that no policy has: then something else was pasted along, and writing it again would break the header.
 * @param {readonly { name: string, values: readonly string[] }[]} policy
 */
export function findStrangeWord(policy) {
  for (const { name: directive, values } of policy) {
    if (!/^[a-z][a-z-]*$/.test(directive)) return directive;
    const strange = values.find((written) => {
      const value = written.replaceAll(placeholder, 'x');
      return /["`(){}<>\\|^]/.test(value) || (value.includes("'") && !/^'[^']+'$/.test(value)) || (/^[^/]+:$/.test(value) && !schemes.test(value));
    });
    if (strange !== undefined) return strange;
  }
  return null;
}
