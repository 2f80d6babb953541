import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPolicies, findStrangeWord } from './policy-text.js';

const policy = "default-src 'self'; img-src *";

const pastes: Readonly<Record<string, string>> = {
  alone: policy,
  'alone on two lines': "default-src 'self';\n  img-src *",
  'alone in quotes': `"${policy}";`,
  'a header': `Content-Security-Policy: ${policy}`,
  'a header on two lines': "Content-Security-Policy: default-src 'self';\n  img-src *",
  'the answer of curl -I': `HTTP/2 200\r\nserver: nginx\r\ncontent-security-policy: ${policy}\r\nx-frame-options: DENY\r\ndate: Sun, 22 Nov 2026 10:00:00 GMT\r\n`,
  'the answer of curl -v': `< HTTP/1.1 200 OK\n< Content-Security-Policy: ${policy}\n< Date: Sun, 22 Nov 2026 10:00:00 GMT\n<\n<!doctype html>`,
  nginx: `add_header X-Frame-Options DENY;\nadd_header Content-Security-Policy "${policy}" always;\nadd_header Referrer-Policy same-origin;`,
  'nginx on several lines': `add_header Content-Security-Policy "default-src 'self';\n    img-src *" always;`,
  Apache: `Header always set Content-Security-Policy "${policy}"`,
  'Apache with a condition': `Header set Content-Security-Policy "${policy}" env=HTTPS`,
  'Apache with a line that goes on': `Header set Content-Security-Policy "default-src 'self'; \\\n  img-src *"`,
  PHP: `<?php header("Content-Security-Policy: ${policy}"); ?>`,
  'PHP in single quotes': "header('Content-Security-Policy: default-src \\'self\\'; img-src *', false);",
  'PHP, added up': `header("Content-Security-Policy: default-src 'self'; " . "img-src *");`,
  Laravel: `$response->headers->set('Content-Security-Policy', "${policy}");`,
  'web.config': `<httpProtocol><customHeaders><remove name="Content-Security-Policy" />\n<add name="X-Frame-Options" value="DENY" /><add name="Content-Security-Policy" value="${policy}" /></customHeaders></httpProtocol>`,
  'web.config, the value first': `<add value="${policy}" name="Content-Security-Policy" />`,
  meta: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  'meta in single quotes': "<meta http-equiv='Content-Security-Policy' content='default-src &#39;self&#39;; img-src *'>",
  'a whole head': `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\n<meta content="${policy}"\n  http-equiv="content-security-policy"><title>Dinas</title></head>`,
  Express: `res.setHeader('Content-Security-Policy', "${policy}");`,
  'Express, added up': `res.set("Content-Security-Policy", "default-src 'self'; " +\n  "img-src *");`,
  'Express by a template': `res.setHeader('Content-Security-Policy', \`${policy}\`);`,
  JSON: `{"X-Frame-Options": "DENY", "Content-Security-Policy": "${policy}"}`,
  'Next.js': `{ key: 'Content-Security-Policy', value: "${policy}" },`,
  'vercel.json': `{ "key": "Content-Security-Policy", "value": "${policy}" }`,
  helmet: `app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'self'"], 'img-src': ['*'] } } }));`,
  'helmet as JSON': `{"contentSecurityPolicy":{"directives":{"defaultSrc":["'self'"],"imgSrc":"*"}}}`,
  'Django': `SECURE_HEADERS["Content-Security-Policy"] = "${policy}"`,
  lighttpd: `setenv.add-response-header = ("Content-Security-Policy" => "${policy}")`,
  'django-csp 4': `from csp.constants import SELF\nCONTENT_SECURITY_POLICY = {\n    "EXCLUDE_URL_PREFIXES": ["/admin"],\n    "DIRECTIVES": {\n        # our own\n        "default-src": [SELF],\n        "img-src": ["*"],\n        "upgrade-insecure-requests": False,\n    },\n}`,
  'django-csp before 4': `CSP_DEFAULT_SRC = ("'self'",)\nCSP_IMG_SRC = ["*"]\nCSP_REPORT_ONLY = False\nCSP_EXCLUDE_URL_PREFIXES = ("/admin",)`,
  'Django 6': `from django.utils.csp import CSP\nSECURE_CSP = {\n    "default-src": [CSP.SELF],\n    "img-src": "*",\n}`,
  'Traefik in YAML': `http:\n  middlewares:\n    csp:\n      headers:\n        contentSecurityPolicy: "${policy}"\n        frameDeny: true`,
  'Traefik in YAML, plain': `      headers:\n        contentSecurityPolicy: ${policy}\n        frameDeny: true`,
  'Traefik in YAML, single quotes': `        contentSecurityPolicy: 'default-src ''self''; img-src *'\n        frameDeny: true`,
  'Traefik in YAML, folded': `        contentSecurityPolicy: >-\n          default-src 'self';\n          img-src *\n`,
  'Traefik in TOML': `[http.middlewares.csp.headers]\n  contentSecurityPolicy = "${policy}"`,
  'Traefik as a label': `labels:\n  - "traefik.http.middlewares.csp.headers.contentSecurityPolicy=${policy}"\n  - "traefik.enable=true"`,
  'Traefik, its own header': `        customResponseHeaders:\n          Content-Security-Policy: "${policy}"`,
  'nginx with a variable': `set $csp "default-src 'self'; ";\nset $csp "\${csp}img-src *";\nadd_header Content-Security-Policy $csp always;`,
  'nginx with a map': `map $sent_http_content_type $csp {\n    default "${policy}";\n    ~image "";\n}\nadd_header Content-Security-Policy "$csp" always;`,
  'Caddy in a block': `header {\n\tContent-Security-Policy "${policy}"\n\t-Server\n}`,
  Caddy: `header Content-Security-Policy "${policy}"`,
};

for (const [form, pasted] of Object.entries(pastes)) {
  test(`finds the policy in what webmasters paste: ${form}`, () => {
    const spaced = findPolicies(pasted).map(({ text, isReportOnly }) => ({ text: text.replaceAll(/\s+/g, ' '), isReportOnly }));
    assert.deepEqual(spaced, [{ text: policy, isReportOnly: false }]);
  });
}

test('finds each of several, and which only report', () => {
  const headers = "Content-Security-Policy: default-src 'self'\ncontent-security-policy-report-only: script-src 'none'\nDate: Sun, 22 Nov 2026";
  const metas = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><meta http-equiv="Content-Security-Policy-Report-Only" content="script-src 'none'">`;
  const lines = `add_header Content-Security-Policy "default-src 'self'";\nadd_header Content-Security-Policy-Report-Only "script-src 'none'";`;
  for (const pasted of [headers, metas, lines])
    assert.deepEqual(
      findPolicies(pasted).map(({ text, isReportOnly }) => ({ text, isReportOnly })),
      [
        { text: "default-src 'self'", isReportOnly: false },
        { text: "script-src 'none'", isReportOnly: true },
      ],
      pasted,
    );
});

test('where only the name stands there is none', () => {
  assert.deepEqual(findPolicies('Content-Security-Policy:'), []);
});

test('tells which of Django’s and Traefik’s only report, and leaves a nonce where it is', () => {
  assert.deepEqual(findPolicies('CONTENT_SECURITY_POLICY_REPORT_ONLY = {"DIRECTIVES": {"script-src": [SELF, NONCE]}}'), [
    { text: "script-src 'self' 'nonce-{NONCE}'", isReportOnly: true },
  ]);
  assert.deepEqual(findPolicies(`CSP_SCRIPT_SRC = ("'self'",)\nCSP_INCLUDE_NONCE_IN = ["script-src"]\nCSP_REPORT_ONLY = True`), [
    { text: "script-src 'self' 'nonce-{NONCE}'", isReportOnly: true },
  ]);
  assert.deepEqual(findPolicies('  contentSecurityPolicyReportOnly: "img-src *"'), [{ text: 'img-src *', isReportOnly: true }]);
});

test('what a server fills in itself is part of a policy, what is code is not', () => {
  const strangeIn = (...values: string[]): string | null => findStrangeWord([{ name: 'script-src', values }]);
  for (const value of ["'nonce-{http.request.uuid}'", "'nonce-{$NONCE}'", "'nonce-{nonce}'", '{$CDN_HOST}', "'nonce-$request_id'", "'nonce-%{UNIQUE_ID}e'", "'nonce-{{nonce}}'"])
    assert.equal(strangeIn(value), null, value);
  for (const value of ['(sources)', "'nonce-{{", '<?=', '{ nonce }']) assert.equal(strangeIn("'self'", value), value);
});
