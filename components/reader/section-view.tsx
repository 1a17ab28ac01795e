import { useMemo } from 'preact/hooks';
import type { RuleId } from '../../core/draft/finding';
import type { ChapterFile } from '../../core/guide/compiled-guide';
import type { TemplateLink } from '../../core/guide/compiled-templates';
import type { Answer, Block, Fact, FactId, Inline, Section, Tip } from '../../core/guide/guide';
import { pageAddress, sectionPage } from '../../core/guide/page-address';
import { handbookNumber, isHandbookId } from '../../core/handbook/handbook-id';
import { answerFor, DEFAULT_COUNTRY } from '../../core/tips/country';
import { AnnotationTools } from '../annotations/annotation-tools';
import { useAnnotations } from '../annotations/annotations';
import { HighlightTool } from '../annotations/highlight-tool';
import { LostHighlights } from '../annotations/lost-highlights';
import { NoteField } from '../annotations/note-field';
import { anchorHighlights, PassageView } from '../annotations/passage-view';
import { tipTarget } from '../annotations/tip-target';
import { useNote } from '../annotations/use-note';
import { GradeMark } from '../guide-text/grade-mark';
import { AnswerView, TextSettingsProvider, useTextSettings } from '../guide-text/running-text';
import { SourceNote } from '../guide-text/source-note';
import { TipDetails, TipText } from '../guide-text/tip-details';
import { useTranslate } from '../shared/translate';
import { TemplateLinks } from '../templates/template-links';
import { useSourceNotes } from './use-source-notes';

interface SectionViewProps {
  readonly section: Section;
  readonly facts: ChapterFile['facts'];
  /** The draft rule that checks what the section advises. */
  readonly rule: RuleId | undefined;
  /** The documents that serve here. */
  readonly templates?: readonly TemplateLink[] | undefined;
}

/** A section of the guide in full: the passage with its sources in the margin, then its tips. */
export function SectionView({ section, facts, rule, templates }: SectionViewProps) {
  const t = useTranslate();
  const settings = useTextSettings();
  const numbers = numberFacts(section, answerFor(section.answers, settings.country ?? DEFAULT_COUNTRY));
  const noteId = (fact: FactId) => `quelle-${section.id}-${numbers.get(fact)}`;
  const fact = (id: FactId): Fact | undefined => facts[id];
  const sources = useSourceNotes();
  const annotations = useAnnotations();
  const { placed, lost } = useMemo(
    () => anchorHighlights(section, annotations?.highlights ?? new Map()),
    [section, annotations?.highlights],
  );
  const target = { target: section.id, title: section.title };
  const name = isHandbookId(section.id) ? section.title : `${section.id} ${section.title}`;
  const note = useNote(section.id);
  const page = sectionPage(section.id);
  const hasNotes = note.open || lost.length > 0;
  const afterFigure = (ids: readonly FactId[]) =>
    ids.flatMap((id) => {
      const number = numbers.get(id);
      if (!number) return [];
      return (
        <sup key={id} class="source-mark">
          <a
            role="doc-noteref"
            href={`#${noteId(id)}`}
            aria-label={t('sourceOf', number)}
            onClick={(event) => {
              event.preventDefault();
              sources.follow(id, event.currentTarget, noteId(id));
            }}
          >
            {number}
          </a>
        </sup>
      );
    });
  return (
    <TextSettingsProvider value={{ ...settings, fact, afterFigure }}>
      <section class="section" aria-labelledby={section.id}>
        <h2 id={section.id} tabIndex={-1} lang="de">
          <span class="section-number">{isHandbookId(section.id) ? handbookNumber(section.id) : section.id}</span>{' '}
          {section.title}
        </h2>
        {annotations && (
          <AnnotationTools target={target} name={name} noteOpen={note.open} onNote={note.toggle}>
            <HighlightTool section={section} facts={facts} name={name} />
          </AnnotationTools>
        )}
        <AnswerView answers={section.answers} />
        {differsByCountry(section) && settings.countryChoice && <p class="section-law">{settings.countryChoice}</p>}
        <div class="section-text">
          <PassageView section={section} placed={placed} />
          {(hasNotes || numbers.size > 0) && (
            <div class="section-margin">
              {hasNotes && (
                <div class="section-notes">
                  {annotations && note.open && (
                    <NoteField
                      target={target}
                      annotations={annotations}
                      name={name}
                      fresh={note.fresh}
                      onEmpty={note.close}
                    />
                  )}
                  <LostHighlights ids={lost} />
                </div>
              )}
              {numbers.size > 0 && (
                <div class="notes">
                  <h3 class="visually-hidden">{t('sources')}</h3>
                  {[...numbers].map(([id, number]) => {
                    const known = facts[id];
                    return (
                      known && (
                        <SourceNote
                          key={id}
                          fact={known}
                          number={number}
                          id={noteId(id)}
                          section={section.id}
                          onBack={sources.at === id ? sources.back : undefined}
                        />
                      )
                    );
                  })}
                </div>
              )}
            </div>
          )}
          <div class="section-rest">
            <TipList tips={section.tips} />
            {page && (
              <p class="section-desk">
                <a href={page}>{t('siteShare')}</a>
              </p>
            )}
            {templates && <TemplateLinks templates={templates} />}
            {rule && (
              <p class="section-desk">
                <a href={pageAddress('desk', `#rule=${rule}`)} target="_blank" rel="noopener">
                  {t('checkOwnDraft')}
                </a>
              </p>
            )}
          </div>
        </div>
      </section>
    </TextSettingsProvider>
  );
}

function TipList({ tips }: { tips: readonly Tip[] }) {
  const settings = useTextSettings();
  return (
    <TextSettingsProvider value={{ today: settings.today, country: settings.country, fact: settings.fact }}>
      {tips.map((tip) => (
        <TipView key={tip.id} tip={tip} />
      ))}
    </TextSettingsProvider>
  );
}

function TipView({ tip }: { tip: Tip }) {
  const { fact } = useTextSettings();
  const annotations = useAnnotations();
  const note = useNote(tip.id);
  const target = tipTarget(tip, fact);
  return (
    <div class="tip" id={tip.id} tabIndex={-1}>
      <h3 lang="de">
        <GradeMark grade={tip.grade} /> <TipText tip={tip} nodes={tip.title} />
      </h3>
      <TipDetails tip={tip} />
      {annotations && <AnnotationTools target={target} name={target.title} noteOpen={note.open} onNote={note.toggle} />}
      {annotations && note.open && (
        <NoteField
          target={target}
          annotations={annotations}
          name={target.title}
          fresh={note.fresh}
          onEmpty={note.close}
        />
      )}
    </div>
  );
}

/** Whether a section says something else in another country: then the reader chooses whose law is shown. */
const differsByCountry = ({ answers, passage, tips }: Section): boolean =>
  answers.some(({ country }) => country !== undefined) ||
  passage.some((block) => block.type === 'paragraph' && block.country !== undefined) ||
  tips.some(({ countryNotes }) => Object.keys(countryNotes).length > 0);

/** The facts of the answer that is shown and of the passage, numbered in the order of their first figure. */
function numberFacts({ passage }: Section, answer: Answer | undefined): Map<FactId, number> {
  const numbers = new Map<FactId, number>();
  for (const id of [...(answer?.children ?? []).flatMap(factsOf), ...passage.flatMap(factsIn)])
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}

const factsIn = (block: Block): FactId[] =>
  (block.type === 'paragraph' ? block.children : block.items.flat()).flatMap(factsOf);

const factsOf = (node: Inline): FactId[] =>
  node.type === 'text' ? [] : [...(node.type === 'figure' ? node.facts : []), ...node.children.flatMap(factsOf)];
