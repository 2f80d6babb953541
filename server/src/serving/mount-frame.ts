import type { CityMap } from '@kotak-aduan/api-client/schemas';
import type { Hono } from 'hono';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { framedPage } from '../middleware/security-headers.ts';
import { BuiltFiles, sendFile } from './built-files.ts';
import { boxDirectives, contentSecurityPolicy } from './content-security-policy.ts';
import { hashedSources, readBuiltHashes } from './built-hashes.ts';

interface FrameOptions {
  readonly widgetFolder: string;
  /** Asked for each answer: a coordinator allows further sites while the server runs. */
  readonly ancestors: () => readonly string[];
  /** Of the city's file. */
  readonly map: CityMap | null | undefined;
}

/** `/bingkai` and `/bingkai-lacak`: the box, and what follows a code, in a document of the city's own origin, which the listed sites and the extension may hold. */
export function mountFrame(app: Hono<AppEnvironment>, { widgetFolder, ancestors, map }: FrameOptions): void {
  const files = new BuiltFiles(widgetFolder);
  // Once, so that a city's file that can't be served stops the start and not the first citizen.
  const directives = boxDirectives(map);
  const ofPage = readBuiltHashes(widgetFolder, 'bingkai.json');
  const ofForm = readBuiltHashes(widgetFolder, 'gaya.json');
  for (const page of ['bingkai', 'bingkai-lacak'] as const)
    app.get(`/${page}`, async (c) => {
      const sent = await sendFile(c, files, `${page}.html`, {
        'Content-Security-Policy': contentSecurityPolicy({
          ...directives,
          'script-src': hashedSources(ofPage.scriptHashes),
          'style-src': hashedSources([...ofPage.styleHashes, ...ofForm.styleHashes]),
          'frame-ancestors': ancestors(),
        }),
        'Permissions-Policy': 'camera=(self), microphone=(self), geolocation=(self)',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cache-Control': 'no-cache',
        [framedPage]: '1',
      });
      return sent ?? c.notFound();
    });
}
