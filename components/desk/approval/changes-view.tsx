import { type ReturnedChange, returnedChanges } from '../../../core/approval/returned-changes';
import type { ReturnedDraft } from '../../../core/approval/stored-approval';
import type { Edit } from '../../../core/draft/finding';
import { wholeText } from '../../../core/text/whole-text';
import { useTranslate } from '../../shared/translate';
import { timeInWords } from '../words';
import { VERDICT_WORDS } from './approval-messages';

interface ChangesViewProps {
  readonly returned: readonly ReturnedDraft[];
  readonly text: string;
  readonly onApply: (edits: readonly Edit[]) => void;
}

/** What came back changed, beside the text: taken one by one, never by itself. The newest first. */
export function ChangesView({ returned, text, onApply }: ChangesViewProps) {
  const t = useTranslate();
  if (returned.length === 0) return null;
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{t('changesHeading')}</h2>
      <p class="desk-hint">{t('approvalUnproven')}</p>
      {[...returned].reverse().map((one) => (
        <ChangesOf key={`${one.at} ${one.by}`} returned={one} text={text} onApply={onApply} />
      ))}
    </section>
  );
}

interface ChangesOfProps {
  readonly returned: ReturnedDraft;
  readonly text: string;
  readonly onApply: (edits: readonly Edit[]) => void;
}

function ChangesOf({ returned, text, onApply }: ChangesOfProps) {
  const t = useTranslate();
  const changes = returnedChanges(returned.base, text, returned.text);
  const open = changes.filter(({ state }) => state === 'open');
  return (
    <div>
      <h3>
        <bdi>{returned.by || t('approvalNobody')}</bdi>, {timeInWords(returned.at)}
        {returned.verdict && `: ${t(VERDICT_WORDS[returned.verdict])}`}
      </h3>
      {changes.length === 0 && <p class="desk-hint">{t('changesNone')}</p>}
      <ul>
        {changes.map((change, i) => (
          <ChangeRow key={i} change={change} text={text} onTake={() => onApply([change.edit])} />
        ))}
      </ul>
      {open.length > 1 && (
        <button type="button" class="button" onClick={() => onApply(open.map(({ edit }) => edit))}>
          {t('changeTakeAll', open.length)}
        </button>
      )}
    </div>
  );
}

/** Characters of the text before a change that say where it is. */
const AROUND = 28;

function ChangeRow({ change, text, onTake }: { change: ReturnedChange; text: string; onTake: () => void }) {
  const t = useTranslate();
  const { state, before, here, there, edit } = change;
  const start = Math.max(0, edit.start - AROUND);
  // From the beginning of a word.
  const cut = wholeText(text.slice(start, edit.start), AROUND).replace(/\s+/g, ' ');
  const around = start > 0 ? cut.replace(/^\S* /, '') : cut;
  const words = (version: string) => version.trim() || t('changeNothing');
  return (
    <li class="change">
      {state === 'both' && <p>{t('changeBoth')}</p>}
      {around.trim() !== '' && (
        <p class="change-around" lang="de">
          {start > 0 && '… '}
          {around}
        </p>
      )}
      <dl lang="de">
        <dt>{t('changeBefore')}</dt>
        <dd>
          <del>{words(before)}</del>
        </dd>
        {state === 'both' && (
          <>
            <dt>{t('changeHere')}</dt>
            <dd>{words(here)}</dd>
          </>
        )}
        <dt>{t('changeThere')}</dt>
        <dd>
          <ins>{words(there)}</ins>
        </dd>
      </dl>
      {state === 'taken' ? (
        <p class="desk-hint">{t('changeTaken')}</p>
      ) : (
        <button
          type="button"
          class="link"
          aria-label={t('changeTakeLabel', wholeText(words(there), 60))}
          onClick={onTake}
        >
          {t('changeTake')}
        </button>
      )}
    </li>
  );
}
