import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft } from '@kotak-aduan/api-client/drafts';
import { makeClipFields } from '../clip/clip-fields.ts';
import { sampleClip } from '../testing/sample-clip.ts';
import { askableGaps } from './askable-gaps.ts';
import { fillAuthor } from './clip-edits.ts';

const nobody = { authorName: null, authorHandle: null, authorUrl: null };

test('an author known by account alone is no gap, nor is one known by name alone', () => {
  assert.deepEqual(askableGaps(sampleClip({ gaps: ['authorName', 'authorUrl'] })), []);
  assert.deepEqual(askableGaps(sampleClip({ ...nobody, authorName: 'Budi Contoh', gaps: ['authorHandle', 'authorUrl'] })), []);
});

test('an author known by neither is asked for once, after what else is lacking', () => {
  const clip = sampleClip({ ...nobody, permalink: null, postedAt: null, gaps: ['authorName', 'authorHandle', 'authorUrl', 'postedAt', 'permalink'] });
  assert.deepEqual(askableGaps(clip), ['permalink', 'postedAt', 'author']);
});

test('a clip from a page that has no accounts asks for its author too', () => {
  assert.deepEqual(askableGaps(sampleClip({ ...nobody, gaps: ['authorName'] })), ['author']);
});

test('the question stays while a person’s own answer is all there is', () => {
  const draft = newDraft({ purpose: 'clip', fields: makeClipFields(sampleClip({ ...nobody, gaps: ['authorName', 'authorHandle'] }), null) });
  for (const answer of ['Budi Contoh', '@budi.contoh']) assert.deepEqual(askableGaps(fillAuthor(answer)(draft).fields.clip), ['author'], answer);
});

test('nobody is asked for the link of a private message, which has none', () => {
  const gaps = ['permalink', 'postedAt'] as const;
  assert.deepEqual(askableGaps(sampleClip({ kind: 'message', permalink: null, gaps: [...gaps] })), ['postedAt']);
  const pageUrl = 'https://www.instagram.com/direct/t/1000000000001/';
  assert.deepEqual(askableGaps(sampleClip({ kind: 'selection', pageUrl, permalink: null, gaps: [...gaps] })), ['postedAt']);
  assert.deepEqual(askableGaps(sampleClip({ kind: 'comment', permalink: null, gaps: [...gaps] })), ['permalink', 'postedAt']);
});
