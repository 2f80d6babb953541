/** What is fetched when somebody first has to do with clips or accounts: not in the desk's first view. One part, for two would tear what they share out of it. */
export { openClipBackend } from './clips/open-clip-backend.ts';
export { openSharedInbox } from './clips/shared-inbox.ts';
export { defineAccounts } from './elements/desk-accounts/define.ts';
export { defineClips } from './elements/desk-clips/define.ts';
