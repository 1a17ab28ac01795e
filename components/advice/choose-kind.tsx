import { useState } from 'preact/hooks';
import { kindsFor } from '../../core/situation/correction';
import type { Situation } from '../../core/situation/situation';
import type { PageKind } from '../../core/situation/vocabulary';
import { takeFocus } from '../shared/take-focus';
import { kindMessage, useTranslate } from '../shared/translate';

/** What sort of page it is, said by somebody who sees it. */
export function ChooseKind({ situation, onChoose }: { situation: Situation; onChoose: (kind: PageKind) => void }) {
  const t = useTranslate();
  // Of a page that nobody knows nothing is chosen: to be silent there has to be meant.
  const [chosen, setChosen] = useState(situation.known ? situation.kind : '');
  const kinds = kindsFor(situation.network)
    .map((id) => ({ id, name: t(id === 'other' ? 'kindNoTips' : kindMessage(id)) }))
    .sort((a, b) => Number(a.id === 'other') - Number(b.id === 'other') || a.name.localeCompare(b.name));
  return (
    <form
      class="choose-kind"
      onSubmit={(event) => {
        event.preventDefault();
        const kind = kinds.find(({ id }) => id === chosen)?.id;
        if (kind) onChoose(kind);
      }}
    >
      <label for="right-kind">{t('chooseKind')}</label>
      <select
        id="right-kind"
        value={chosen}
        required
        onChange={(event) => setChosen(event.currentTarget.value)}
        // The list has just been asked for: the keyboard goes on there.
        ref={takeFocus}
      >
        {chosen === '' && <option value="">{t('kindNotChosen')}</option>}
        {kinds.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" class="button">
        {t('remember')}
      </button>
    </form>
  );
}
