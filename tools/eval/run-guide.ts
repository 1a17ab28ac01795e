import { passageText } from '../../core/guide/plain-text';
import { readGuide } from '../guide/read-guide';
import { chapterText, readabilityOf } from './readability';

/** `npm run eval:guide`: how easily each chapter reads (aim: Amstad at least 45), and which sections do not. */
const HARD = 45;
const { chapters, facts, terms } = readGuide();
console.log('chapter  sections  words  words/sentence  Amstad  Vienna  sections below 45');
for (const chapter of chapters) {
  const all = readabilityOf(chapterText(chapter));
  const hard = chapter.sections.filter(({ passage }) => readabilityOf(passageText(passage)).amstad < HARD);
  console.log(
    [
      String(chapter.number).padStart(7),
      String(chapter.sections.length).padStart(9),
      String(all.words).padStart(6),
      all.wordsPerSentence.toFixed(1).padStart(15),
      all.amstad.toFixed(1).padStart(7),
      all.vienna.toFixed(1).padStart(7),
      `  ${hard.map(({ id }) => id).join(' ')}`,
    ].join(' '),
  );
}
const sections = chapters.flatMap((chapter) => chapter.sections);
const tips = sections.flatMap((section) => section.tips);
console.log(
  `${chapters.length} chapters, ${sections.length} sections, ${tips.length} tips (${tips.filter(({ example }) => example).length} with an example), ${facts.size} facts, ${terms.length} terms`,
);
