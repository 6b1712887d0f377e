/**
 * Where Dataverse organizations live, cloud by cloud: commercial and GCC, GCC High, DoD, China.
 * Source: learn.microsoft.com/power-apps/developer/data-platform/discovery-service (Global Discovery service), noted 2026-11.
 */
export const dataverseHosts = [
  'https://*.dynamics.com/*',
  'https://*.microsoftdynamics.us/*',
  'https://*.appsplatform.us/*',
  'https://*.dynamics.cn/*',
];

/** Granted at install in the build that tests run, because no script can answer Chromium's permission prompt. */
export const testHosts = [
  'https://*.dynamics.com/*',
  'https://make.powerapps.com/*',
  'https://admin.powerplatform.microsoft.com/*',
];

const securityPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': `'self' ${dataverseHosts.map((pattern) => pattern.replace(/\/\*$/, '')).join(' ')}`,
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** What the extension asks of a browser, for the stores' build or (mode `e2e`) for the tests' build. */
export function manifestFor(browser: string, mode: string) {
  return {
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Firefox knows only `spanning` and `not_allowed`, Chromium also `split`; nothing is to be kept from private windows.
    incognito: 'not_allowed' as const,
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: dataverseHosts,
    ...(mode === 'e2e' ? { host_permissions: testHosts } : {}),
    content_security_policy: {
      extension_pages: Object.entries(securityPolicy)
        .map(([directive, sources]) => `${directive} ${sources}`)
        .join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'model-steward@model-steward.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  };
}

interface Permissions {
  permissions?: unknown;
  host_permissions?: unknown;
  optional_host_permissions?: unknown;
  optional_permissions?: unknown;
  content_scripts?: unknown;
}

/** What of a manifest's permissions reaches further than it may, in words; empty when all is well. */
export function broadPermissions(manifest: Permissions, mode: string): string[] {
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  const allowedHosts = mode === 'e2e' ? [...dataverseHosts, ...testHosts] : dataverseHosts;
  const hostLike = (value: string) => value === '<all_urls>' || value.includes('://');
  const asked = [...list(manifest.permissions), ...list(manifest.optional_permissions)];
  const hosts = [
    ...list(manifest.host_permissions),
    ...list(manifest.optional_host_permissions),
    ...asked.filter(hostLike),
  ];
  return [
    ...hosts.filter((host) => !allowedHosts.includes(host)).map((host) => `the host pattern ${host}`),
    ...asked.filter((name) => ['cookies', 'tabs', 'webRequest', 'history', 'debugger'].includes(name)),
    ...(mode !== 'e2e' && list(manifest.host_permissions).length > 0 ? ['host permissions at install'] : []),
    ...(list(manifest.content_scripts).length > 0 ? ['content scripts at install'] : []),
  ];
}
