/** What is fetched when somebody first has to do with clips: not in the desk's first view. */
export { defineClips } from '../elements/desk-clips/define.ts';
export { openClipBackend } from './open-clip-backend.ts';
