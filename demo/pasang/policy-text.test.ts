import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPolicies } from './policy-text.js';

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
      findPolicies(pasted),
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
