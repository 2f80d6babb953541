import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { citySchema, type Category } from '@kotak-aduan/api-client/schemas';
import { suggestCategories } from '@kotak-aduan/api-client/suggestions';
import { favourOwner } from '@kotak-aduan/api-client/suggestions/favour-owner';
import * as z from 'zod/mini';
import { rootDir } from '../root-dir.ts';

const complaintsSchema = z.array(
  z.object({ text: z.string(), categoryId: z.string(), also: z.optional(z.array(z.string())), split: z.enum(['tune', 'test']) }),
);

const corpus = complaintsSchema.parse(JSON.parse(await readFile(join(rootDir, 'api-client/src/suggestions/corpus/complaints.json'), 'utf8')));
const judged = corpus.filter(({ split }) => split === 'test');

/** The share of complaints, from 0 to 1, with a right category among the first `count`. */
function shareRight(categories: readonly Category[], count: number): number {
  const right = judged.filter(({ text, categoryId, also = [] }) => {
    const first = suggestCategories({ text, categories }).slice(0, count);
    return first.some((suggestion) => [categoryId, ...also].includes(suggestion.categoryId));
  });
  return right.length / judged.length;
}

test('the corpus is large enough to judge by', () => {
  assert.ok(judged.length >= 300);
});

for (const cityId of ['surakarta', 'klaten', 'bandung']) {
  const categories = citySchema.shape.categories.parse(JSON.parse(await readFile(join(rootDir, `server/cities/${cityId}.json`), 'utf8')).categories);

  test(`${cityId}: the right category comes first for 80 % of the complaints at least`, () => {
    assert.ok(shareRight(categories, 1) >= 0.8, String(shareRight(categories, 1)));
  });

  test(`${cityId}: the right category is among the first three for 95 % at least`, () => {
    assert.ok(shareRight(categories, 3) >= 0.95, String(shareRight(categories, 3)));
  });

  test(`${cityId}: an agency’s page keeps nine of ten of its own complaints, and hardly holds back another’s`, () => {
    const agencyOf = new Map<string, string>(categories.map((category) => [category.categoryId, category.agencyId]));
    const agencies = [...new Set(agencyOf.values())];
    let [own, others, othersUnfavoured] = [0, 0, 0];
    for (const { text, categoryId } of judged) {
      const suggestions = suggestCategories({ text, categories });
      const right = agencyOf.get(categoryId);
      for (const ownerId of agencies) {
        const isRight = favourOwner(suggestions, { ownerId, categories })[0]?.agencyId === right;
        if (ownerId === right) own += isRight || suggestions.length === 0 ? 1 : 0;
        else [others, othersUnfavoured] = [others + (isRight ? 1 : 0), othersUnfavoured + (suggestions[0]?.agencyId === right ? 1 : 0)];
      }
    }
    assert.ok(own / judged.length >= 0.9, String(own / judged.length));
    assert.ok((othersUnfavoured - others) / (judged.length * (agencies.length - 1)) <= 0.01, `${others} instead of ${othersUnfavoured}`);
  });

  test(`${cityId}: no keyword is a sentence of the corpus`, () => {
    const keywords = new Set(categories.flatMap((category) => category.keywords));
    assert.deepEqual(
      corpus.filter(({ text }) => keywords.has(text.toLowerCase())),
      [],
    );
  });
}
