import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { broadPermissions, manifestFor } from '../tools/manifest.ts';
import { readSources, root } from './sources.ts';

const shipped = ['chrome', 'firefox'].map((browser) => manifestFor(browser, 'production'));

describe('what the extension asks of the browser', () => {
  it('is the same everywhere but for what names the browser', () => {
    const own = ['minimum_chrome_version', 'browser_specific_settings'];
    const [chromium, firefox] = shipped.map((manifest) =>
      Object.fromEntries(Object.entries(manifest).filter(([key]) => !own.includes(key))),
    );
    expect(firefox).toEqual(chromium);
  });

  it('holds no host at install, no private windows, no remote code', () => {
    for (const manifest of shipped) {
      expect(broadPermissions(manifest, 'production')).toEqual([]);
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest.incognito).toBe('not_allowed');
      expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self';");
      expect(manifest.content_security_policy.extension_pages).not.toContain('unsafe');
    }
  });

  it('is all used: an unused permission frightens people for nothing', () => {
    const platform = readSources().filter(({ room }) => room === 'platform');
    const code = platform.map(({ path }) => readFileSync(join(root, path), 'utf8')).join('\n');
    // activeTab has no name in code: it lets the popup read the address of the tab it was opened over.
    const needles: Record<string, string> = { activeTab: 'tabs.query' };
    const unused = manifestFor('chrome', 'production').permissions.filter(
      (permission) => !code.includes(needles[permission] ?? `browser.${permission}.`),
    );
    expect(unused, 'not used in src/platform: take it out of test/tools/manifest.ts').toEqual([]);
  });

  it.each([
    [{ host_permissions: ['<all_urls>'] }, 'the host pattern <all_urls>'],
    [{ optional_host_permissions: ['https://*/*'] }, 'the host pattern https://*/*'],
    [{ permissions: ['*://*.dynamics.com/*'] }, 'the host pattern *://*.dynamics.com/*'],
    [{ permissions: ['cookies'] }, 'cookies'],
    [{ optional_permissions: ['tabs'] }, 'tabs'],
    [{ host_permissions: ['https://*.dynamics.com/*'] }, 'host permissions at install'],
    [{ content_scripts: [{ matches: [] }] }, 'content scripts at install'],
  ])('would stop the build with %j', (manifest, complaint) => {
    expect(broadPermissions(manifest, 'production')).toContain(complaint);
  });
});
