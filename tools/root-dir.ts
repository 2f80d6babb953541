import { fileURLToPath } from 'node:url';

/** The root of the repository, without a slash at the end. */
export const rootDir: string = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
