import { findNotComplaints as operation } from '@kotak-aduan/api-client/operations/find-not-complaints';
import type { Dependencies } from '../dependencies.ts';
import { findNotComplaints } from '../repositories/not-complaint-repository.ts';
import { defineRoute, type Route } from './route.ts';

export function findNotComplaintsRoute({ database }: Dependencies): Route {
  return defineRoute(operation, async ({ body }) => {
    const rows = await findNotComplaints(database, body.commentKeys);
    return operation.success.schema.parse({ marks: rows.map(({ comment_key: commentKey, kind }) => ({ commentKey, kind })) });
  });
}
