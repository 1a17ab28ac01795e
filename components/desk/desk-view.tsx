import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftContext } from '../../core/draft/context';
import { type DraftOptions, withThreshold } from '../../core/draft/draft-options';
import type { RuleId } from '../../core/draft/finding';
import { fixOfAll } from '../../core/draft/fixes';
import { previewOf } from '../../core/draft/preview';
import type { RuleInfo } from '../../core/draft/rule';
import type { StoredDraft } from '../../core/draft/stored-draft';
import type { DraftReading } from '../../core/ports/draft-reading';
import type { Records } from '../../core/ports/stored';
import type { Stored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import type { CountrySources } from '../shared/use-country';
import { type ApprovalServices, useApprovalParts } from './approval/use-approval-parts';
import { BelowText } from './below-text';
import { ContextFold } from './context-fold';
import { ContextLine } from './context-line';
import { DeskHead } from './desk-head';
import { DraftLaw } from './draft-law';
import { DraftList } from './draft-list';
import { Editor, type EditorHandle } from './editor';
import type { NamedFinding } from './finding-ranges';
import { type FindingOrder, FindingsView } from './findings-view';
import { houseInWords } from './house-choice';
import { IgnoredHere } from './ignored-here';
import { isNarrow } from './narrow-networks';
import { PreviewView } from './preview-view';
import { QuestionList } from './question-list';
import { RemovedDraft } from './removed-draft';
import { RuleList } from './rule-list';
import { TextFold } from './text-fold';
import { TiedHouses } from './tied-houses';
import { useActiveFinding } from './use-active-finding';
import { useCheck } from './use-check';
import { type HouseCheck, useDeskHouse } from './use-desk-house';
import { useDeskKeys } from './use-desk-keys';
import { useDraftContext } from './use-draft-context';
import type { DraftHouses } from './use-draft-house';
import { useDrafts } from './use-drafts';
import { useDutiesGone } from './use-duties-gone';
import { useEdits } from './use-edits';
import { useFirstGap } from './use-first-gap';
import { useFoldedText } from './use-folded-text';
import { usePageReading } from './use-page-reading';
import { useShownFindings } from './use-shown-findings';

export interface DeskProps {
  readonly store: Records<StoredDraft>;
  readonly approvals: ApprovalServices;
  readonly lastContext: Stored<DraftContext>;
  readonly options: Stored<DraftOptions>;
  readonly check: HouseCheck;
  /** What was checked last was checked without the words of its house: they cannot be read here. */
  readonly wordsUnread?: boolean;
  /** The houses that a draft may be for; `undefined` until they are known. */
  readonly houses?: DraftHouses | undefined;
  readonly rules: Promise<readonly RuleInfo[]>;
  readonly loadSource: (fact: string) => Promise<string | undefined>;
  /** The page that can be read; `undefined` = none, or the browser does not show it. */
  readonly page: { readonly tabId: number; readonly url: string } | undefined;
  readonly readDraft: (tabId: number) => Promise<DraftReading>;
  readonly inPanel: boolean;
  readonly wantedDraft: string | undefined;
  readonly wantedRule: string | undefined;
  readonly refusedPrivate: boolean;
  /** Whose law holds, for every surface. */
  readonly law: CountrySources;
  /** An administrator has settled which rules hold, with which numbers. */
  readonly rulesFixed?: boolean;
}

/** The draft desk: a text, what there is to say about it, and nothing that leaves this computer. */
export function DeskView(props: DeskProps) {
  const t = useTranslate();
  const drafts = useDrafts(props.store, props.wantedDraft);
  const { current, change } = drafts;
  const { text, ignored } = current;
  const desk = useDeskHouse(props, drafts);
  const { house, choice, law, context, options, setOptions, check, rulesFixed } = desk;
  const [rules, setRules] = useState<readonly RuleInfo[]>([]);
  const [order, setOrder] = useState<FindingOrder>('grade');
  const editor = useRef<EditorHandle>(null);
  const { recognised, ...draftContext } = useDraftContext(drafts, props.page?.url, props.lastContext);
  const checked = useCheck(check, text, context, options);
  const { findings, cards } = useShownFindings(checked, ignored);
  const dutiesGone = useDutiesGone(current.id, checked);
  const shape = useFoldedText(props.inPanel && props.wantedDraft === undefined, text.trim() === '');
  const active = useActiveFinding(current.id, findings, editor);
  const { undoable, setText, apply, ignore, undo } = useEdits({
    draft: current,
    change,
    setOptions,
    editor,
    onDone: active.leave,
  });

  const approval = useApprovalParts({
    ...{ services: props.approvals, store: props.store, drafts, context, houses: props.houses },
    ...{ findings, rules, editor, apply },
    inText: shape.inText,
  });
  useFirstGap(drafts, props.wantedDraft, editor, !props.inPanel);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    props.rules.then(setRules, () => {}); // The check says that it has stopped.
  }, []);

  const preview = useMemo(() => previewOf(text, context.network, context.kind), [text, context]);

  const setThreshold = (rule: RuleId, name: string, value: number | undefined) =>
    setOptions((now) => withThreshold(now, rule, name, value));

  const { notice, read } = usePageReading({
    ...props,
    drafts,
    context,
    onRead: () => {
      shape.fold();
      if (!props.inPanel) editor.current?.focus();
    },
  });

  useDeskKeys({
    step: (by) => inText(() => active.step(by)),
    fix: () => inText(() => apply(findings.find(({ key }) => key === active.key)?.fix)),
    close: active.leave,
    isActive: active.key !== undefined,
  });

  /** The callbacks of the parts below: always the current ones, so that the parts are not rendered for each key. */
  const { inText } = shape;
  const acts = { desk, active, inText, apply, ignore, undo, setThreshold, draftContext, setOptions, drafts, findings };
  const act = useRef(acts);
  act.current = acts;
  const nowOf = ({ key }: NamedFinding) => act.current.findings.find((one) => one.key === key);

  const contextLine = useMemo(
    () => (
      <ContextLine
        context={context}
        onContext={(next) => {
          act.current.draftContext.choose(next);
          if (next.country !== context.country) act.current.desk.chooseCountry(next.country);
        }}
        recognised={recognised}
        countryFixed={law.fixed}
        houses={choice && { ...choice, onHouse: (chosen) => act.current.desk.chooseHouse(chosen) }}
      />
    ),
    [context, recognised, law.fixed, choice],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is rendered again only where something it shows has changed.
  const draftList = useMemo(
    () => <DraftList drafts={drafts} houses={props.houses} />,
    [drafts.list, current.id, current.name, props.houses],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: callbacks are read through `act`; of the text only whether there is any is shown.
  const findingsView = useMemo(
    () => (
      <FindingsView
        findings={cards}
        hasText={text.trim() !== ''}
        rules={rules}
        country={context.country}
        active={active.key}
        order={order}
        thresholds={{
          adjusted: options?.thresholds ?? {},
          onThreshold: (rule, name, value) => act.current.setThreshold(rule, name, value),
        }}
        rulesFixed={rulesFixed}
        settled={checked.settled}
        behind={checked.behind}
        dutiesGone={dutiesGone}
        failed={checked.failed}
        done={undoable?.says}
        onUndo={() => act.current.undo()}
        onOrder={setOrder}
        onSelect={(finding) => {
          const { active, inText } = act.current;
          if (finding.key === active.key) active.leave();
          else inText(() => active.select(nowOf(finding)));
        }}
        onFix={(finding) => act.current.inText(() => act.current.apply(nowOf(finding)?.fix))}
        onFixAll={({ rule }) => act.current.inText(() => act.current.apply(fixOfAll(act.current.findings, rule)))}
        onReplace={(finding, choice) =>
          act.current.inText(() => act.current.apply(nowOf(finding)?.replacements.slice(choice, choice + 1)))
        }
        onIgnore={(finding, scope) => act.current.ignore(nowOf(finding) ?? finding, scope)}
      />
    ),
    [
      ...[cards, text.trim() === '', rules, context.country, active.key, order, options, rulesFixed],
      ...[checked.settled, checked.behind, checked.failed, dutiesGone, undoable?.says],
    ],
  );
  const questions = useMemo(
    () => (
      <QuestionList
        kind={context.kind}
        answered={current.answered}
        onAnswered={(answered) => act.current.drafts.change({ answered })}
      />
    ),
    [context.kind, current.answered],
  );
  const ruleList = useMemo(
    () =>
      options && (
        <RuleList
          rules={rules}
          country={context.country}
          options={options}
          onOptions={(next) => act.current.setOptions(next)}
          onThreshold={(rule, name, value) => act.current.setThreshold(rule, name, value)}
          wanted={props.wantedRule}
          fixed={rulesFixed}
        />
      ),
    [rules, context.country, options, props.wantedRule, rulesFixed],
  );
  return (
    <div class="desk">
      <DeskHead
        inPanel={props.inPanel}
        onRead={props.page && (() => void read())}
        hasRead={current.source !== undefined}
        onNew={() => {
          drafts.begin(draftContext.ofNewDraft(), props.page && props.houses?.ofPage(props.page.url));
          editor.current?.focus();
        }}
      />
      <p role="status" class="desk-notice">
        {notice && t(notice)}
      </p>
      <main>
        <ContextFold
          inPanel={props.inPanel}
          house={houseInWords(current, props.houses, t)}
          context={context}
          recognised={recognised}
        >
          {contextLine}
        </ContextFold>
        <DraftLaw country={context.country} setting={law.country} />
        {house && <TiedHouses tied={house.tied} />}
        {draftList}
        {drafts.removed && (
          <RemovedDraft
            draft={drafts.removed}
            onUndo={() => {
              drafts.undoRemove();
              editor.current?.focus();
            }}
          />
        )}
        <div class="desk-body">
          {props.inPanel && text.trim() !== '' && <TextFold text={shape} controls="desk-text" />}
          <div class="desk-text" id="desk-text" hidden={shape.folded}>
            <Editor
              text={text}
              findings={findings}
              active={active.key}
              folds={preview.folds}
              browserSpelling={options?.browserSpelling ?? false}
              narrow={isNarrow(context.network)}
              onText={(next) => {
                shape.unfold();
                setText(next);
              }}
              onCaret={active.atCaret}
              handle={editor}
            />
            <BelowText text={text} preview={preview} />
          </div>
          <div class="desk-beside">
            {approval.beside}
            {props.wordsUnread && text.trim() !== '' && <p class="desk-hint">{t('houseWordsUnread')}</p>}
            {findingsView}
          </div>
          <div class="desk-rest">
            <PreviewView text={text} preview={preview} loadSource={props.loadSource} />
            {questions}
            <IgnoredHere
              count={ignored.length}
              onShow={() => {
                change({ ignored: [] });
                editor.current?.focus();
              }}
            />
            {approval.below}
            {ruleList}
            <p class="desk-hint">{t('deskPromise')}</p>
          </div>
        </div>
      </main>
    </div>
  );
}
