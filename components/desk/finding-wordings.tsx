import type { Finding } from '../../core/draft/finding';
import { GAP, gapsInBrackets } from '../../core/draft/gaps';
import { CopyButton } from '../shared/copy-button';
import { useTranslate } from '../shared/translate';

interface FindingWordingsProps {
  readonly finding: Finding;
  readonly onReplace: (choice: number) => void;
}

/** What can be written instead: put in with a click where it fits, else to be copied and put where it belongs. */
export function FindingWordings({ finding: { replacements, wordings = [] }, onReplace }: FindingWordingsProps) {
  const t = useTranslate();
  // What is missing has no words that could give way.
  const isMissing = replacements.every(({ start, end }) => start === end);
  return (
    <>
      <Wordings
        label={t(isMissing ? 'findingInsertions' : 'findingReplacements')}
        texts={replacements.map(({ replacement }) => replacement.trim())}
      >
        {(text, choice) => (
          <button type="button" class="link" onClick={() => onReplace(choice)}>
            {gapsInBrackets(text)}
          </button>
        )}
      </Wordings>
      <Wordings label={t('findingWordings')} texts={wordings}>
        {(text) => <CopyButton text={text} label={gapsInBrackets(text)} />}
      </Wordings>
    </>
  );
}

interface WordingsProps {
  readonly label: string;
  readonly texts: readonly string[];
  readonly children: (text: string, choice: number) => preact.JSX.Element;
}

function Wordings({ label, texts, children }: WordingsProps) {
  const t = useTranslate();
  if (texts.length === 0) return null;
  const hasGap = texts.some((text) => text.includes(GAP));
  return (
    <div class="finding-replacements">
      <p>{`${[label, hasGap && t('findingGaps')].filter(Boolean).join(' ')}:`}</p>
      <ul lang="de">
        {texts.map((text, choice) => (
          <li key={text}>{children(text, choice)}</li>
        ))}
      </ul>
    </div>
  );
}
