import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import { isExpired, withoutNumbers } from '../../core/guide/expiry';
import type { Answer, Block, Day, Fact, FactId, Inline } from '../../core/guide/guide';
import { pageAddress, showsPage } from '../../core/guide/page-address';
import { answerFor, DEFAULT_COUNTRY, type WorkCountry } from '../../core/tips/country';
import { useTranslate } from '../shared/translate';
import type { CountrySources } from '../shared/use-country';

/** What running text needs to be drawn: the facts behind its figures and the day on which it is read. */
export interface TextSettings {
  readonly today: Day;
  /** Whose law is shown; the others' is folded. */
  readonly country?: WorkCountry | undefined;
  /** The way to show another country's, where it is offered. */
  readonly countryChoice?: ComponentChildren;
  /** Where the country is kept, for cards: they draw the choice themselves, when they are unfolded. */
  readonly law?: CountrySources;
  readonly fact: (id: FactId) => Fact | undefined;
  /** The text is past its review date: its numbers give way to "Stand prüfen". */
  readonly hideNumbers?: boolean;
  /** What stands after a figure, for example the number of its source note. */
  readonly afterFigure?: (facts: readonly FactId[]) => ComponentChildren;
  /** Draws words, where they are more than words: in a passage that can be marked. */
  readonly drawText?: (node: Inline & { readonly type: 'text' }) => ComponentChildren;
}

const TextContext = createContext<TextSettings>({ today: '', fact: () => undefined });
export const TextSettingsProvider = TextContext.Provider;
/** What the surrounding surface has settled for its running texts. */
export const useTextSettings = (): TextSettings => useContext(TextContext);

/** Running text of the guide as nodes. A figure whose fact is past its review date gives way to "Stand prüfen". */
export function RunningText({ nodes }: { nodes: readonly Inline[] }) {
  return (
    <>
      {nodes.map((node, i) => (
        <InlineNode key={i} node={node} />
      ))}
    </>
  );
}

function InlineNode({ node }: { node: Inline }) {
  const { drawText } = useTextSettings();
  switch (node.type) {
    case 'text':
      return drawText ? drawText(node) : <PlainText value={node.value} />;
    case 'strong':
      return (
        <strong>
          <RunningText nodes={node.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <RunningText nodes={node.children} />
        </em>
      );
    case 'section-link':
      return (
        <a href={sectionHref(node.section)} target={linkTarget()}>
          <RunningText nodes={node.children} />
        </a>
      );
    case 'web-link':
      return (
        <a href={node.url} target="_blank" rel="noopener noreferrer">
          <RunningText nodes={node.children} />
        </a>
      );
    case 'term':
      return (
        <a class="term" href={pageAddress('reader', `#glossar-${node.term}`)} target={linkTarget()}>
          <RunningText nodes={node.children} />
        </a>
      );
    case 'figure':
      return <Figure facts={node.facts} nodes={node.children} />;
  }
}

/** Text of the guide without markup; numbers past their review date give way. */
export function PlainText({ value }: { value: string }) {
  const { hideNumbers } = useTextSettings();
  if (!hideNumbers) return <>{value}</>;
  return (
    <>
      {withoutNumbers(value).map((part, i) => (
        <Fragment key={i}>
          {i > 0 && <ReviewDue />}
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** Stands in the place of a number whose review date has passed. */
function ReviewDue() {
  const t = useTranslate();
  return (
    <span class="review-due" title={t('reviewDueHelp')}>
      [{t('reviewDue')}]
    </span>
  );
}

function Figure({ facts, nodes }: { facts: readonly FactId[]; nodes: readonly Inline[] }) {
  const { today, fact, afterFigure } = useTextSettings();
  const expired = facts.some((id) => {
    const known = fact(id);
    return known !== undefined && isExpired(known.reviewBy, today);
  });
  if (expired) return <ReviewDue />;
  return (
    <span class="figure">
      <RunningText nodes={nodes} />
      {afterFigure?.(facts)}
    </span>
  );
}

const COUNTRY_NAMES = { DE: 'countryName_DE', AT: 'countryName_AT', CH: 'countryName_CH' } as const;

/**
 * A paragraph or list of a passage. What is about another country than the reader's is folded; an invented case says
 * that it is one.
 */
export function BlockView({ block }: { block: Block }) {
  const t = useTranslate();
  const { country = DEFAULT_COUNTRY } = useTextSettings();
  if (block.type === 'paragraph' && block.example)
    return (
      <aside class="example">
        <p>
          <b class="block-label">{t('inventedExample')}</b> <RunningText nodes={block.children} />
        </p>
      </aside>
    );
  if (block.type === 'paragraph' && block.country) {
    const name = t(COUNTRY_NAMES[block.country]);
    if (country !== 'all' && country !== block.country)
      return (
        <details class="country-block">
          <summary>{name}</summary>
          <p>
            <RunningText nodes={block.children} />
          </p>
        </details>
      );
    return (
      <p>
        <b class="block-label">{name}</b> <RunningText nodes={block.children} />
      </p>
    );
  }
  if (block.type === 'paragraph') {
    return (
      <p>
        <RunningText nodes={block.children} />
      </p>
    );
  }
  const items = block.items.map((item, i) => (
    <li key={i}>
      <RunningText nodes={item} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** The short answer of a section for the reader's country: its own where there is one, else the general one. */
export function AnswerView({ answers }: { answers: readonly Answer[] }) {
  const t = useTranslate();
  const { country = DEFAULT_COUNTRY } = useTextSettings();
  const answer = answerFor(answers, country);
  if (!answer) return null;
  return (
    <p class="answer" lang="de">
      {answer.country && (
        <>
          <b class="block-label">{t(COUNTRY_NAMES[answer.country])}</b>{' '}
        </>
      )}
      <RunningText nodes={answer.children} />
    </p>
  );
}

/** Address of a section in the reader. */
export const sectionHref = (section: string): string => pageAddress('reader', `#${section}`);

/** Inside the reader a section opens in place; from popup and panel in a tab of its own. */
export const linkTarget = (): string | undefined => (showsPage('reader') ? undefined : '_blank');
