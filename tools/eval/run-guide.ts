import { type Block, type Chapter, FACT_KINDS, type Fact, type FactId } from '../../core/guide/guide';
import { inlineText, passageText } from '../../core/guide/plain-text';
import { references } from '../../core/guide-compiler/build-guide';
import { LIMITS } from '../../core/guide-compiler/limits';
import { readGuide } from '../guide/read-guide';
import { ageInMonths, isAboutLaw, isFirstHand } from './guide-sources';
import { chapterText, readabilityOf } from './readability';
import { markdownTable } from './tables';

/**
 * `npm run eval:guide`: per chapter how the answers, figures, sources, duties and invented cases stand. Limits are held
 * by tests.
 */
const HARD = 45;
const today = new Date().toISOString().slice(0, 10);
const { chapters, facts, terms } = readGuide();
const percent = (part: number, all: number) => (all === 0 ? '–' : `${Math.round((100 * part) / all)} %`);

const isExample = (block: Block) => block.type === 'paragraph' && block.example === true;
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

function rowOf(chapter: Chapter): readonly (string | number)[] {
  const { sections } = chapter;
  const tips = sections.flatMap((section) => section.tips);
  const answers = sections.flatMap((section) => section.answers);
  const ids = new Set<FactId>(references(chapter).flatMap(({ factIds }) => factIds));
  const cited: Fact[] = [...ids].flatMap((id) => facts.get(id) ?? []);
  const duties = tips.filter(({ grade }) => grade === 'pflicht');
  const examples = sections.flatMap(({ passage }) => passage.filter(isExample));
  const lengths = examples.map((block) => wordsIn(passageText([block])));
  const text = readabilityOf(chapterText(chapter));
  return [
    chapter.number,
    sections.length,
    percent(answers.filter(({ children }) => inlineText(children).length <= LIMITS.answer).length, answers.length),
    cited.length,
    percent(cited.filter(isFirstHand).length, cited.length),
    cited.filter((fact) => !isAboutLaw(fact) && !(ageInMonths(fact.asOf, today) <= 36)).length,
    `${duties.filter(({ norm }) => norm).length}/${duties.length}`,
    `${examples.length} (${Math.max(0, ...lengths)})`,
    text.wordsPerSentence.toFixed(1),
    text.amstad.toFixed(0),
    sections
      .filter(({ passage }) => readabilityOf(passageText(passage)).amstad < HARD)
      .map(({ id }) => id)
      .join(' '),
  ];
}

const HEAD = `chapter|sections|Kurz ≤ ${LIMITS.answer}|facts|first-hand|older than 36 months|duties with norm|invented (longest)|words/sentence|Amstad|below ${HARD}`;
console.log(markdownTable([HEAD.split('|'), ...chapters.map((chapter) => rowOf(chapter).map(String))]));
const sections = chapters.flatMap((chapter) => chapter.sections);
const tips = sections.flatMap((section) => section.tips);
const kinds = FACT_KINDS.map((kind) => `${kind} ${[...facts.values()].filter((fact) => fact.kind === kind).length}`);
console.log(
  `\n${chapters.length} chapters, ${sections.length} sections, ${tips.length} tips (${tips.filter(({ example }) => example).length} with an example), ${facts.size} facts (${kinds.join(', ')}), ${terms.length} terms`,
);
