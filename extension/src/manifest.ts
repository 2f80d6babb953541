import { chromeKey } from './chrome-key.ts';
import { platformMediaPatterns, platformPagePatterns, serverPatterns } from './platform-hosts.ts';

/** The two `e2e` ones differ by `host_permissions` alone: a test can't answer the browser's permission prompt. */
export const manifestTargets = ['chrome', 'firefox', 'e2e', 'e2e-firefox'] as const;
export type ManifestTarget = (typeof manifestTargets)[number];

export type Manifest = Readonly<Record<string, unknown>>;

const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };

const optionalHosts = [...platformPagePatterns, ...platformMediaPatterns, ...serverPatterns];

/**
 * Scripts from the package alone, and no markup made from strings. Firefox's default would turn a server at http://127.0.0.1 into https,
 * so what may be reached is said here: https anywhere, http on this machine only.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data: https: http://127.0.0.1:* http://localhost:*",
  'media-src blob:',
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const shared = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  short_name: '__MSG_extensionShortName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'id',
  icons,
  action: { default_title: '__MSG_clipAction__', default_icon: icons },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+A' } },
    clip: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_clipCommand__' },
    aim: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_aimCommand__' },
  },
  options_ui: { page: 'pairing/pairing.html', open_in_tab: true },
  optional_host_permissions: optionalHosts,
  // Asked for in the panel by who wants to be told that a clip is late; the badge says it without.
  optional_permissions: ['notifications'],
  content_security_policy: { extension_pages: contentSecurityPolicy },
};

const permissions = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];

function chromeManifest(version: string): Manifest {
  return {
    ...shared,
    version,
    key: chromeKey,
    // The first with URL.canParse(); sidePanel.open() came in 116.
    minimum_chrome_version: '120',
    permissions: [...permissions, 'sidePanel'].sort(),
    background: { service_worker: 'background.js', type: 'module' },
    side_panel: { default_path: 'panel/panel.html' },
  };
}

function firefoxManifest(version: string): Manifest {
  return {
    ...shared,
    version,
    permissions,
    background: { scripts: ['background.js'], type: 'module' },
    sidebar_action: { default_title: '__MSG_extensionShortName__', default_panel: 'panel/panel.html', default_icon: icons, open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'kotak-aduan@kotak-aduan.example',
        // The first that shows data_collection_permissions at install.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['authenticationInfo', 'personallyIdentifyingInfo', 'personalCommunications', 'websiteContent'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/** The manifest of one build. */
export function makeManifest(target: ManifestTarget, version: string): Manifest {
  const manifest = target === 'firefox' || target === 'e2e-firefox' ? firefoxManifest(version) : chromeManifest(version);
  return target === 'chrome' || target === 'firefox' ? manifest : { ...manifest, host_permissions: optionalHosts };
}
