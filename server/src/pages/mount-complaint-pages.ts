import type { Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { redrawPath } from './complaint-form.ts';
import { emptyValues } from './complaint-form-values.ts';
import { complaintPage } from './complaint-page.ts';
import { languageOf } from './language.ts';
import { boxPageHeaders } from './page.ts';
import { readForm } from './read-form.ts';
import { redrawComplaint } from './redraw-complaint.ts';
import { refuse } from './refuse.ts';
import { show } from './show.ts';
import { submitComplaint } from './submit-complaint.ts';

/** `/aduan`: files a complaint without a line of JavaScript. */
export function mountComplaintPages(app: Hono<AppEnvironment>, dependencies: Dependencies, widgetFolder: string): void {
  const { directory, signer, now, randomId } = dependencies;
  const { city } = directory;
  const headers = boxPageHeaders(city, widgetFolder);

  app.get('/aduan', (c) => {
    const asked = c.req.query('agency') ?? '';
    const agencyId = directory.unit(asked) === null ? '' : asked;
    const isShared = c.req.query('bersama') === 'ya';
    const form = { ...emptyValues, agencyId, isShared, token: signer.formToken(randomId(), now()), problems: [] };
    return show(c, complaintPage(form, city, languageOf(c)), headers);
  });

  app.post('/aduan', async (c) => {
    try {
      dependencies.rateLimiter.take('form', c.get('clientAddress'));
      return await submitComplaint(c, await readForm(c, dependencies), dependencies);
    } catch (error) {
      return refuse(c, error, dependencies);
    }
  });

  app.get(redrawPath, (c) => c.redirect(languageOf(c).address('/aduan'), 303));

  app.post(redrawPath, async (c) => {
    try {
      // Files nothing: it counts as a page, and each file that comes along as an upload.
      dependencies.rateLimiter.take('page', c.get('clientAddress'));
      const sent = await readForm(c, dependencies);
      for (const _file of sent.files('foto')) dependencies.rateLimiter.take('upload', c.get('clientAddress'));
      return await redrawComplaint(c, sent, dependencies);
    } catch (error) {
      return refuse(c, error, dependencies);
    }
  });
}
