import type { Finding } from '../draft/finding';
import { wholeText } from '../text/whole-text';
import type { FindingInFile } from './approval-file';
import { quoteOf } from './comment';
import { APPROVAL_LIMITS } from './limits';

/** A finding as sentences, as it goes into a file or a record. `name` and `asOf` as the interface shows them. */
export function findingInFile(text: string, finding: Finding, name: string, asOf: string): FindingInFile {
  const sentence = (words: string) => wholeText(words, APPROVAL_LIMITS.sentence);
  return {
    grade: finding.grade,
    name,
    quote: finding.whole ? '' : quoteOf(text.slice(finding.start, finding.end)),
    reason: sentence(finding.reason),
    ruling: sentence(finding.ruling),
    authority: sentence(finding.authority.text),
    asOf,
    section: finding.section,
  };
}
