import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkName, type Plan, ScaffoldError } from './plan';

/** The next chapter with one section and one tip, all fields in their order. The guide does not build until they are filled in. */
export function planChapter(root: string, argument: string | undefined, today: Date): Plan {
  const slug = checkName('chapter', argument);
  const files = readdirSync(join(root, 'content/de')).filter((file) => file.endsWith('.md'));
  const known = files.find((file) => file.replace(/^\d+-|\.md$/g, '') === slug);
  if (known) throw new ScaffoldError(`There is a chapter "${slug}" already: content/de/${known} → choose another name`);
  const number = Math.max(0, ...files.map((file) => Number.parseInt(file, 10))) + 1;
  const path = `content/de/${String(number).padStart(2, '0')}-${slug}.md`;
  return {
    creates: { [path]: chapter(number, slug, today) },
    changes: {
      // The sections per chapter, as a list of public numbers that only grows.
      'tests/content/outline.test.ts': (text) => {
        const longer = text.replace(/(const SECTIONS = \[[\d, ]+)\]/, '$1, 1]');
        if (longer === text)
          throw new ScaffoldError('tests/content/outline.test.ts has no list SECTIONS → bring it back');
        return longer;
      },
    },
    next: [
      `${path}: title, summary, answer, passage of 120 to 400 words, tip (content/README.md shows the whole form)`,
      'content/fakten/: every figure that the chapter cites, with its source',
      'npx vitest run tests/content, which answers each mistake with file, line and mend',
    ],
  };
}

const day = (date: Date): string => date.toISOString().slice(0, 10);

function chapter(number: number, slug: string, today: Date): string {
  const review = new Date(today);
  review.setUTCFullYear(today.getUTCFullYear() + 1);
  return `---
nummer: ${number}
titel:
kurzname: ${slug}
zusammenfassung:
---

## ${number}.1 Titel des Abschnitts

**Kurz:**

Zwei bis neun Absätze, zusammen 120 bis 400 Wörter. Jede Zahl aus einer Quelle ist ein Verweis auf ihren Fakt in content/fakten.

### Tipp a: Gegenstand: die eine Handlung, höchstens 70 Zeichen

Die eine Handlung, in höchstens zwei Sätzen.

- Weil: hier der Grund steht, der nach „weil“ weitergeht
- Gilt nicht, wenn: hier die ehrliche Ausnahme steht
- Stufe: Erfahrung
- Stand: ${day(today)}
- Prüfen bis: ${day(review)}

### Angaben

- Situationen: */composer
- Suchwörter:
- Suchwörter englisch:
`;
}
