import { expect, it } from 'vitest';
import { bundledGuide } from '../support/bundled-guide';

/** The fewest lines that a section may have; every section has reached them. */
const FEWEST = { asked: 80, titles: 40 };

const { chapters, questions } = bundledGuide();

it(`each section has at least ${FEWEST.asked} questions and ${FEWEST.titles} titles of pages`, () => {
  const short = chapters.flatMap(({ sections }) =>
    sections.flatMap(({ id }) => {
      const { asked = [], titles = [] } = questions.get(id) ?? {};
      const enough = asked.length >= FEWEST.asked && titles.length >= FEWEST.titles;
      return enough ? [] : `${id}: ${asked.length} questions, ${titles.length} titles`;
    }),
  );
  expect(short).toEqual([]);
});
