import { useId, useState } from 'preact/hooks';
import { hasWrongId, losesQuery, parseHousePages } from '../../core/handbook/house-pages';
import { HANDBOOK_LIMITS } from '../../core/handbook/limits';
import { useTranslate } from '../shared/translate';

interface HousePagesFormProps {
  /** The name of the house. */
  readonly name: string;
  readonly pages: readonly string[];
  /** An administrator has settled them. */
  readonly fixed: boolean;
  readonly onPages: (pages: readonly string[]) => void;
}

/** The pages of a house, one on each line, folded until somebody wants them. Nothing is applied that is no address. */
export function HousePagesForm({ name, pages, fixed, onPages }: HousePagesFormProps) {
  const t = useTranslate();
  const help = useId();
  const [written, setWritten] = useState<string>();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [wrongIds, setWrongIds] = useState<readonly string[]>([]);
  const [cut, setCut] = useState<readonly string[]>([]);
  const apply = () => {
    const lines = (written ?? pages.join('\n')).split('\n').filter((line) => line.trim() !== '');
    const parsed = lines.map((line) => ({ line, pattern: parseHousePages(line)?.pattern }));
    const broken = parsed.flatMap(({ line, pattern }) => (pattern === undefined ? line.trim() : []));
    setWrong(broken.filter((line) => !hasWrongId(line)));
    setWrongIds(broken.filter(hasWrongId));
    setCut(broken.length > 0 ? [] : parsed.flatMap(({ line, pattern }) => (losesQuery(line) ? (pattern ?? []) : [])));
    if (broken.length > 0) return;
    const all = new Set(parsed.flatMap(({ pattern }) => pattern ?? []));
    onPages([...all].slice(0, HANDBOOK_LIMITS.housePages));
    setWritten(undefined);
  };
  return (
    <details class="house-pages">
      <summary>{t('housePages')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!fixed) apply();
        }}
      >
        <textarea
          class="field"
          rows={4}
          spellcheck={false}
          autocomplete="off"
          aria-label={t('housePagesLabel', name)}
          aria-describedby={help}
          aria-invalid={wrong.length + wrongIds.length > 0}
          readOnly={fixed}
          value={written ?? pages.join('\n')}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
        <p id={help} class="row-detail">
          {fixed ? t('managedBy') : t('housePagesHelp')}
        </p>
        <p role="alert" class="row-detail">
          {wrong.length > 0 && t('housePagesWrong', wrong.join(', '))}{' '}
          {wrongIds.length > 0 && t('housePagesWrongId', wrongIds.join(', '))}
        </p>
        <p role="status" class="row-detail">
          {cut.length > 0 && t('housePagesCut', cut.join(', '))}
        </p>
        <button type="submit" class="button" disabled={fixed}>
          {t('housePagesSave')}
        </button>
      </form>
    </details>
  );
}
