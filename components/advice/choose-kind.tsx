import { useState } from 'preact/hooks';
import { kindsFor } from '../../core/situation/correction';
import type { Situation } from '../../core/situation/situation';
import type { PageKind } from '../../core/situation/vocabulary';
import { takeFocus } from '../shared/take-focus';
import { kindMessage, useTranslate } from '../shared/translate';

/** What sort of page it is, said by somebody who sees it. */
export function ChooseKind({ situation, onChoose }: { situation: Situation; onChoose: (kind: PageKind) => void }) {
  const t = useTranslate();
  const [kind, setKind] = useState<PageKind>(situation.kind);
  const kinds = kindsFor(situation.network)
    .map((id) => ({ id, name: t(id === 'other' ? 'kindNoTips' : kindMessage(id)) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <form
      class="choose-kind"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(kind);
      }}
    >
      <label for="right-kind">{t('chooseKind')}</label>
      <select
        id="right-kind"
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as PageKind)}
        // The list has just been asked for: the keyboard goes on there.
        ref={takeFocus}
      >
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
