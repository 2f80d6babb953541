import { checkAccount } from '@kotak-aduan/api-client/official-accounts';
import type { Context, Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { findConfirmedAccounts } from '../repositories/audited-account-repository.ts';
import { listOfficialAccounts } from '../services/list-official-accounts.ts';
import { channelsPage, type ChannelsPage } from './channels-page.ts';
import { languageOf } from './language.ts';
import { boxPageHeaders, formPageHeaders } from './page.ts';
import { readForm } from './read-form.ts';
import { refuse } from './refuse.ts';
import { show } from './show.ts';

/** `/kanal`: the list, by the element or without JavaScript; and whether an account is on it, which is asked in a body and kept nowhere. */
export function mountChannelPages(app: Hono<AppEnvironment>, dependencies: Dependencies, widgetFolder: string): void {
  const { directory, database } = dependencies;
  const headers = boxPageHeaders(directory.city, widgetFolder);
  const pageOf = async (c: Context<AppEnvironment>, unitId: string, asked: ChannelsPage['asked']): Promise<ChannelsPage> => {
    const unit = directory.unit(unitId);
    return {
      language: languageOf(c),
      city: directory.city,
      ...listOfficialAccounts(directory, unit?.unitId ?? null, await findConfirmedAccounts(database)),
      unit,
      asked,
    };
  };

  app.get('/kanal', async (c) => show(c, channelsPage(await pageOf(c, c.req.query('unit') ?? '', null)), headers));

  app.post('/kanal', async (c) => {
    try {
      const sent = await readForm(c, dependencies);
      const typed = sent.text('akun');
      const { accounts, emergencyNumbers } = listOfficialAccounts(directory, null, await findConfirmedAccounts(database));
      // The buttons of the languages send the form, too, before anything was typed.
      const asked = typed.trim() === '' ? null : { typed, check: checkAccount(typed, accounts, emergencyNumbers) };
      return await show(c, channelsPage(await pageOf(c, sent.text('unit'), asked)), asked === null ? headers : formPageHeaders);
    } catch (error) {
      return refuse(c, error, dependencies);
    }
  });
}
