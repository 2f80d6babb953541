import type { AccountTable, Database, UserTable } from './database.ts';

/** Somebody who can sign in, as better-auth expects to find them. */
export async function insertOperator(database: Database, { user, account }: { user: UserTable; account: AccountTable }): Promise<void> {
  await database.insertInto('users').values(user).execute();
  await database.insertInto('accounts').values(account).execute();
}

/** Keeps an idle session from ending. */
export async function touchSession(database: Database, sessionId: string, at: string): Promise<void> {
  await database.updateTable('sessions').set({ updated_at: at }).where('id', '=', sessionId).execute();
}

/** Before its token is given to anybody. */
export async function narrowSession(database: Database, sessionId: string): Promise<void> {
  await database.updateTable('sessions').set({ scope: 'clipper' }).where('id', '=', sessionId).execute();
}

export async function deleteSession(database: Database, sessionId: string): Promise<void> {
  await database.deleteFrom('sessions').where('id', '=', sessionId).execute();
}
