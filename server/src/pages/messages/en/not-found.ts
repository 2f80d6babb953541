import type { NotFoundMessages } from '../id/not-found.ts';

export const notFoundEn: NotFoundMessages = {
  title: 'This page is not here',
  why: 'Perhaps the address is mistyped, or the link is old. Complaints that you have sent are safe.',
};
