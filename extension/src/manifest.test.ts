import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { chromeKey } from './chrome-key.ts';
import { makeManifest, manifestTargets } from './manifest.ts';

const version = '0.1.0';
const chrome = makeManifest('chrome', version);
const firefox = makeManifest('firefox', version);

test('asks for no host at install and never for every site', () => {
  for (const manifest of [chrome, firefox]) {
    assert.ok(!('host_permissions' in manifest));
    assert.ok(!('content_scripts' in manifest));
    assert.ok(!('web_accessible_resources' in manifest));
    assert.ok(!('externally_connectable' in manifest));
  }
  for (const target of manifestTargets) {
    const hosts = makeManifest(target, version)['optional_host_permissions'] as string[];
    assert.ok(!JSON.stringify(makeManifest(target, version)).includes('<all_urls>'));
    for (const host of hosts) assert.match(host, /^https?:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
    assert.ok(!hosts.some((host) => /^https?:\/\/\*\/|^\*:/.test(host)), 'a pattern covers every host');
  }
});

test('asks for these permissions and no others', () => {
  assert.deepEqual(chrome['permissions'], ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage']);
  assert.deepEqual(firefox['permissions'], ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
  for (const manifest of [chrome, firefox]) assert.deepEqual(manifest['optional_permissions'], ['notifications']);
});

test('the tests’ builds differ from the real ones by host_permissions alone', () => {
  for (const [real, tested] of [
    ['chrome', 'e2e'],
    ['firefox', 'e2e-firefox'],
  ] as const) {
    const { host_permissions: hosts, ...rest } = makeManifest(tested, version);
    assert.deepEqual(rest, makeManifest(real, version));
    assert.deepEqual(hosts, makeManifest(real, version)['optional_host_permissions']);
  }
});

test('runs scripts of its own package alone', () => {
  const { extension_pages: policy } = chrome['content_security_policy'] as { extension_pages: string };
  assert.match(policy, /default-src 'none'; script-src 'self';/);
  assert.doesNotMatch(policy, /unsafe|\*(?!\s|;|$)\S*script/);
});

test('tells Firefox what data is handled, and from which version on', () => {
  const { gecko } = firefox['browser_specific_settings'] as { gecko: { strict_min_version: string; data_collection_permissions: { required: string[] } } };
  assert.ok(Number.parseInt(gecko.strict_min_version, 10) >= 128);
  assert.ok(gecko.data_collection_permissions.required.includes('websiteContent'));
});

test('the id that servers list is the one that the key fixes', async () => {
  const digest = createHash('sha256').update(Buffer.from(chromeKey, 'base64')).digest('hex').slice(0, 32);
  const id = digest.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  const listed = JSON.parse(await readFile(new URL('../extension-id.json', import.meta.url), 'utf8')) as unknown;
  assert.deepEqual(listed, { chrome: id });
});
