import { useEffect, useRef, useState } from 'preact/hooks';
import { openGaps } from '../../core/draft/gaps';
import type { ChapterEntry } from '../../core/guide/compiled-guide';
import { isExpired } from '../../core/guide/expiry';
import type { Country } from '../../core/guide/guide';
import type { Template, TemplateId } from '../../core/guide/template';
import { restsOnLaw } from '../../core/guide/template-law';
import { exampleIn, templateText } from '../../core/guide/template-text';
import { DEFAULT_COUNTRY } from '../../core/tips/country';
import { sectionHref, useTextSettings } from '../guide-text/running-text';
import { asOfInWords } from '../shared/days';
import { useTranslate } from '../shared/translate';
import { useTitle } from '../shared/use-title';
import { useTemplateHref } from './called-from';
import { TemplateActions } from './template-actions';
import { TemplateBlocks } from './template-blocks';
import { WithTemplateNumbers } from './template-numbers';

interface TemplateViewProps {
  readonly load: () => Promise<readonly Template[]>;
  readonly id: TemplateId;
  /** Whose text the address asks for; none = the reader's. */
  readonly country: Country | undefined;
  readonly chapters: readonly ChapterEntry[];
  readonly onOpen: (template: Template, country: Country) => void;
  /** Makes a country the setting; absent where an administrator has set it. */
  readonly onKeep?: ((country: Country) => void) | undefined;
  /** The file or pack of a template that is not the guide's. */
  readonly from?: string | undefined;
}

/** One template: its text for a country, what to do with it, an example, and how to adapt it. */
export function TemplateView({ load, id, country: wanted, chapters, onOpen, onKeep, from }: TemplateViewProps) {
  const t = useTranslate();
  const href = useTemplateHref();
  const { country: work = DEFAULT_COUNTRY, today } = useTextSettings();
  const [templates, setTemplates] = useState<readonly Template[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    void load().then(setTemplates);
  }, []);
  const template = templates?.find((one) => one.id === id);
  useTitle(template?.title ?? (templates && t('templateMissing')));
  useEffect(() => {
    if (template) document.getElementById(id)?.focus({ preventScroll: true });
  }, [template, id]);
  if (!templates) return null;
  if (!template)
    return (
      <article class="template">
        <h1 id={id} tabIndex={-1}>
          {t('templateMissing')}
        </h1>
        <p>
          <a href={href('vorlagen')}>{t('templatesAll')}</a>
        </p>
      </article>
    );
  const country = countryOf(template, wanted, work);
  const due = isExpired(template.reviewBy, today);
  const hasGaps = openGaps(templateText(template, country)).length > 0;
  const prose = (text: string) => (
    <WithTemplateNumbers text={text} templates={templates.filter((other) => other.id !== id)} country={wanted} />
  );
  return (
    <article class="template">
      <header>
        <p class="chapter-kicker">
          <a href={href('vorlagen')}>{t('templates')}</a> · {from === undefined ? id : t('templateOwn', from)}
        </p>
        <h1 id={id} tabIndex={-1} lang="de">
          {template.title}
        </h1>
        <CountryChoice
          template={template}
          country={country}
          // With the law of all countries, or where somebody works there anyway, nothing is shown for once.
          onKeep={country === wanted && work !== 'all' && work !== country ? onKeep : undefined}
        />
        {hasGaps && (
          <p class="template-gaps">
            <mark>▢</mark> {t('templateGaps')}
          </p>
        )}
      </header>
      <TemplateBlocks template={template} country={country} />
      <TemplateActions template={template} country={country} onOpen={onOpen} />
      <p class="tip-exception template-exception" lang="de">
        Gilt nicht, wenn {prose(template.exception)}
      </p>
      <dl class="template-notes">
        <dt>{t('templateAdapting')}</dt>
        <dd lang="de">{prose(template.adapting.join(' '))}</dd>
        {template.sections.length > 0 && (
          <>
            <dt>{t('templateSections')}</dt>
            {template.sections.map((section) => (
              <dd key={section} lang="de">
                <a href={sectionHref(section)}>
                  {section} {titleOf(section, chapters)}
                </a>
              </dd>
            ))}
          </>
        )}
      </dl>
      <details class="template-example">
        <summary>{t('templateExample')}</summary>
        <TemplateBlocks template={template} country={country} values={exampleIn(template, country)} />
      </details>
      <p class="template-dates">
        {t('templateDates', asOfInWords(template.asOf))} ·{' '}
        {due ? (
          <strong title={t('reviewDueHelp')}>{t('reviewDue')}</strong>
        ) : (
          t('templateReviewBy', asOfInWords(template.reviewBy))
        )}
        {restsOnLaw(template) && <> · {t('noLegalAdvice')}</>}
      </p>
    </article>
  );
}

/** The text of the address, else that of the country where the reader works, else the first there is. */
const countryOf = ({ countries }: Template, ...wanted: readonly (string | undefined)[]): Country =>
  wanted.flatMap((one) => countries.find((country) => country === one) ?? [])[0] ?? countries[0] ?? 'DE';

const titleOf = (section: string, chapters: readonly ChapterEntry[]): string =>
  chapters.flatMap(({ sections }) => sections).find(({ id }) => id === section)?.title ?? '';

interface CountryChoiceProps {
  readonly template: Template;
  readonly country: Country;
  /** The country is shown for once, and can be made the setting. */
  readonly onKeep?: ((country: Country) => void) | undefined;
}

function CountryChoice({ template: { id, countries }, country, onKeep }: CountryChoiceProps) {
  const t = useTranslate();
  const href = useTemplateHref();
  const current = useRef<HTMLAnchorElement>(null);
  if (countries.length < 2) return <p class="template-countries">{t(`countryName_${country}`)}</p>;
  return (
    <ul class="template-countries" aria-label={t('templateCountry')}>
      {countries.map((one) => (
        <li key={one}>
          <a
            href={href(id, one)}
            aria-current={one === country ? 'true' : undefined}
            ref={one === country ? current : null}
          >
            {t(`countryName_${one}`)}
          </a>
          {one === country && onKeep && (
            <button
              type="button"
              class="link"
              onClick={() => {
                // The button goes with what it says: the keyboard stays on the country.
                current.current?.focus();
                onKeep(country);
              }}
            >
              {t('shownKeep')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
