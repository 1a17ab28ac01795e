import { useId } from 'preact/hooks';
import {
  ACCOUNTS,
  AUDIENCES,
  asksAudience,
  COUNTRIES,
  DRAFT_KINDS,
  type DraftContext,
  isAccount,
  isAudience,
  isCountry,
  isDraftKind,
} from '../../core/draft/context';
import { isNetworkId, NETWORK_NAMES, type NetworkId } from '../../core/situation/vocabulary';
import { useTranslate } from '../shared/translate';
import type { HouseChoice } from './house-choice';
import { ACCOUNT_WORDS, AUDIENCE_WORDS, COUNTRY_WORDS, KIND_WORDS } from './words';

const NETWORKS = (Object.keys(NETWORK_NAMES) as NetworkId[]).sort((a, b) =>
  NETWORK_NAMES[a].localeCompare(NETWORK_NAMES[b]),
);

interface ContextLineProps {
  readonly context: DraftContext;
  readonly onContext: (context: DraftContext) => void;
  /** The kind was found out from the text: to be said, as somebody may know better. */
  readonly recognised: boolean;
  /** An administrator has settled the country. */
  readonly countryFixed: boolean;
  /** The houses that the draft may be for; absent where there is nothing to choose. */
  readonly houses?: (HouseChoice & { readonly onHouse: (house: string) => void }) | undefined;
}

/** What is written, where, by whom and under whose law: guessed from the page, always to be changed. */
export function ContextLine({ context, onContext, recognised, countryFixed, houses }: ContextLineProps) {
  const t = useTranslate();
  return (
    <div class="desk-context">
      {houses && (
        <Choice
          label={t('contextHouse')}
          value={houses.house}
          options={[
            ...houses.list.map(({ id, name }): [string, string] => [id, name]),
            ...(houses.elsewhere ? [[houses.elsewhere.id, t('houseElsewhere', houses.elsewhere.name)] as const] : []),
            ['', t('contextNoHouse')] as [string, string],
          ]}
          onChoose={houses.onHouse}
        />
      )}
      <Choice
        label={t('contextKind')}
        value={context.kind}
        options={DRAFT_KINDS.map((id) => [id, t(KIND_WORDS[id])])}
        onChoose={(kind) => isDraftKind(kind) && onContext({ ...context, kind })}
        note={recognised ? t('kindRecognised', t(KIND_WORDS[context.kind])) : ''}
      />
      <Choice
        label={t('contextNetwork')}
        value={context.network ?? ''}
        options={[
          ...NETWORKS.map((id): [string, string] => [id, NETWORK_NAMES[id]]),
          ['', t('contextNoNetwork')] as [string, string],
        ]}
        onChoose={(id) => onContext({ ...context, network: isNetworkId(id) ? id : undefined })}
      />
      <Choice
        label={t('contextAccount')}
        value={context.account}
        options={ACCOUNTS.map((id) => [id, t(ACCOUNT_WORDS[id])])}
        onChoose={(account) => isAccount(account) && onContext({ ...context, account })}
      />
      <Choice
        label={t('contextCountry')}
        value={context.country}
        fixed={countryFixed}
        options={COUNTRIES.map((id) => [id, t(COUNTRY_WORDS[id])])}
        onChoose={(country) => isCountry(country) && onContext({ ...context, country })}
      />
      {asksAudience(context.kind) && (
        <Choice
          label={t('contextAudience')}
          value={context.audience}
          options={AUDIENCES.map((id) => [id, t(AUDIENCE_WORDS[id])])}
          onChoose={(audience) => isAudience(audience) && onContext({ ...context, audience })}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
  /** An administrator has settled it: said below. */
  readonly fixed?: boolean;
  /** What is said below the choice, also to who does not look there; empty = nothing now. */
  readonly note?: string;
}

function Choice({ label, value, options, onChoose, fixed = false, note }: ChoiceProps) {
  const t = useTranslate();
  const why = useId();
  return (
    <div class="desk-choice">
      <label>
        <span>{label}</span>
        <select
          value={value}
          disabled={fixed}
          aria-describedby={fixed ? why : undefined}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {fixed && (
        <p class="desk-choice-note" id={why}>
          {t('managedBy')}
        </p>
      )}
      {note !== undefined && (
        <p role="status" class="desk-choice-note">
          {note}
        </p>
      )}
    </div>
  );
}
