import type { Handler } from 'hono';
import { sql } from 'kysely';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';

/** For whoever watches the server: it answers, and its database can be read. It writes nothing, so that watching costs no disk. */
export function answerHealth({ database }: Dependencies): Handler<AppEnvironment> {
  return async (c) => {
    await sql`SELECT 1 FROM users LIMIT 1`.execute(database);
    return c.json({ status: 'ok' });
  };
}
