import { activeAccount, uiLanguage } from '../storage/items.ts';
import { makeBrowserBackend } from './browser-backend.ts';
import { AduanPanel } from './elements/aduan-panel/aduan-panel.ts';
import { definePanel } from './elements/aduan-panel/define.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

const language = (await uiLanguage.get()) ?? 'id';
document.documentElement.lang = language;
const backend = await makeBrowserBackend({ signal: life.signal, language });
definePanel();
const panel = document.querySelector('aduan-panel');
if (panel instanceof AduanPanel) panel.backend = backend;
// Another account has other drafts: all that stands here is taken away with it.
activeAccount.watch(() => location.reload(), { signal: life.signal });
