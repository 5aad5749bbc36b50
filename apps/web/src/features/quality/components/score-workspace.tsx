import { Button } from '@mantine/core';
import { withoutNames } from '@vakwerk/domain/quality/transcripts/without-names';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { KeyHint } from '../../../ui/key-hint';
import { Tabs } from '../../../ui/tabs';
import type { Call } from '../api/call';
import type { Evaluation } from '../api/evaluation-fields';
import { changeDraft } from '../draft/draft';
import type { KeptDraft } from '../draft/draft-keeper';
import { answerByKey, formStateOf, neighbour } from '../draft/form-rows';
import { type NumberedFragment, nextEvidence, numberFragments, stretchAround, stretchBetween } from '../draft/fragments';
import { useScoring } from '../draft/use-scoring';
import type { ScoringClock } from '../draft/use-scoring-clock';
import { usePlayerState } from '../player/use-player';
import { markSent } from '../queue/next-call';
import { commentId, rowId } from './criterion-ids';
import type { FormTools } from './form-tools';
import { useHiddenNames } from './hidden-names';
import { PlayerBar } from './player-bar';
import { ScorecardHead } from './scorecard-head';
import { ScorecardForm } from './scorecard-pane';
import cardClasses from './scorecard-pane.module.css';
import { TranscriptPane } from './transcript-pane';
import { useCallPlayer } from './use-call-player';
import { usePhone } from './use-phone';
import { useScoreKeys } from './use-score-keys';
import classes from './workspace.module.css';

const AboutPane = lazy(() => import('./about-pane'));
const FragmentsPane = lazy(() => import('./fragments-pane'));
const ConflictDialog = lazy(() => import('./conflict-dialog'));
const DiscardDialog = lazy(() => import('./discard-dialog'));
const TemplateDialog = lazy(() => import('./template-dialog'));

interface Props {
  readonly call: Call;
  readonly evaluation: Evaluation;
  readonly kept: KeptDraft | null;
  readonly clock: ScoringClock;
  readonly top: ReactNode;
  /** The form is complete and saved as this version: it may go. */
  readonly onSend: (version: number) => void;
}
type LeftTab = 'transcript' | 'fragments' | 'about';

const focusSoon = (id: string) =>
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  });

/** Where a call is scored: player over the full width, what was said on the left, the form on the right. */
export function ScoreWorkspace({ call, evaluation, kept, clock, top, onSend }: Props) {
  const { t, date, language } = useText();
  const scoring = useScoring(evaluation, { clock, kept });
  const { draft, form, version, change, autosave } = scoring;
  const { player, src, durationMs, turns, silences, pauses } = useCallPlayer(call);
  const [hidden] = useHiddenNames();
  const { givenName, familyName } = call.agent;
  // A call that was drawn blind comes without names; here a coach who hides names by choice does not read them in the words either.
  const shownTurns = useMemo(
    () => (hidden ? turns.map((turn) => ({ ...turn, text: withoutNames(turn.text, [givenName, familyName]) })) : turns),
    [hidden, turns, givenName, familyName],
  );
  const { fragmentId: playingId } = usePlayerState(player);
  const [activeId, activate] = useState<string | null>(() => form.open[0] ?? form.rows[0]?.criterion.id ?? null);
  const [side, setSide] = useState<'left' | 'card'>('card');
  const [tab, setTab] = useState<LeftTab>('transcript');
  const [markMs, setMark] = useState<number | null>(null);
  const [namingId, setNaming] = useState<string | null>(null);
  const [rulesOpen, setRules] = useState(false);
  const [dialog, setDialog] = useState<'conflict' | 'template' | 'discard' | null>(null);
  const [told, tell] = useState<string | null>(null);
  const commentOnly = usePhone();
  const fragments = useMemo(() => numberFragments(draft.fragments), [draft.fragments]);
  const active = form.rows.find(({ criterion }) => criterion.id === activeId) ?? null;

  const goTo = (criterionId: string | null) => {
    if (!criterionId) return;
    setSide('card');
    if (criterionId !== activeId) setRules(false);
    activate(criterionId);
    focusSoon(rowId(criterionId));
  };
  const answer: FormTools['onAnswer'] = (criterionId, given) => {
    const before = draft.answers[criterionId];
    change({ type: 'answer', criterionId, answer: given });
    tell(null);
    const row = form.rows.find(({ criterion }) => criterion.id === criterionId);
    const option = typeof given === 'object' && 'optionId' in given ? given.optionId : null;
    const lost = row && option !== null && row.criterion.commentRequired !== 'never' && needsWords(row.criterion, option);
    // A correction, a list, and an answer that asks for words stay where they are; any other answer goes on.
    // The next one is of the form after this answer: it may show a criterion that was not there.
    const after = () => formStateOf(version, changeDraft(draft, { type: 'answer', criterionId, answer: given })).rows;
    if (before === undefined && row?.criterion.type !== 'checklist' && !lost) goTo(neighbour(after(), criterionId, 1));
    else goTo(criterionId);
  };
  const addFragment = (criterionId: string | null, stretch: { startMs: number; endMs: number }) => {
    const id = crypto.randomUUID();
    change({ type: 'addFragment', fragment: { id, criterionId, note: '', ...stretch } });
    setMark(null);
    setNaming(id);
  };
  const addStretch = (startMs: number, endMs: number) => {
    setSide('card');
    addFragment(activeId, stretchBetween(startMs, endMs, durationMs));
  };
  const markEnd = () => {
    const now = player.positionMs();
    setSide('card');
    addFragment(activeId, markMs === null ? stretchAround(now, durationMs) : stretchBetween(markMs, now, durationMs));
  };
  const play = (fragment: NumberedFragment) => player.playFragment(fragment);
  const send = async () => {
    const first = form.open[0];
    if (first !== undefined) {
      const row = form.rows.find(({ criterion }) => criterion.id === first);
      const comment = row?.commentMissing === true && row.state !== 'unanswered';
      tell(t('quality.score.stillOpen', { number: row?.number ?? 0, what: comment ? 'comment' : 'answer' }));
      goTo(first);
      if (comment) focusSoon(commentId(first));
      return;
    }
    markSent();
    const saved = await scoring.settle();
    if (saved === null) tell(t('quality.score.notSaved'));
    else onSend(saved);
  };
  useScoreKeys(player, {
    answer: (key) => {
      const given = active && !commentOnly && answerByKey(active.criterion, draft.answers, key, version.policies.naPolicy);
      if (active && given) answer(active.criterion.id, given);
    },
    go: (step) => goTo(neighbour(form.rows, activeId, step)),
    comment: () => {
      if (!active) return;
      setSide('card');
      focusSoon(commentId(active.criterion.id));
    },
    template: () => active && setDialog('template'),
    evidence: () => {
      const next = activeId && nextEvidence(fragments, activeId, playingId);
      if (next) play(next);
    },
    markStart: () => setMark(player.positionMs()),
    markEnd,
    note: () => {
      setSide('left');
      setTab('fragments');
      addFragment(null, stretchAround(player.positionMs(), durationMs));
    },
    undo: scoring.undo,
    redo: scoring.redo,
    send: () => void send(),
  });
  const tools: FormTools = {
    draft,
    form,
    version,
    fragments,
    playingId,
    namingId,
    commentOnly,
    rulesOpen,
    toggleRules: () => setRules(!rulesOpen),
    change,
    onAnswer: answer,
    onActivate: activate,
    onPlay: play,
    onName: setNaming,
    onAddFragment: () => (markMs === null ? setMark(player.positionMs()) : markEnd()),
  };
  return (
    <div className={classes.work} data-side={side} data-density="compact">
      {top}
      <PlayerBar
        call={call}
        durationMs={durationMs}
        player={player}
        src={src}
        fragments={fragments}
        markMs={markMs}
        onStretch={addStretch}
      />
      <div className={classes.switcher}>
        {(['left', 'card'] as const).map((each) => (
          <button type="button" key={each} aria-pressed={side === each} onClick={() => setSide(each)}>
            {t(each === 'left' ? 'quality.score.left' : commentOnly ? 'quality.score.tab.comments' : 'quality.score.tab.card')}
          </button>
        ))}
      </div>
      <section className={classes.left} aria-label={t('quality.score.left')}>
        <Tabs<LeftTab>
          label={t('quality.score.left')}
          active={tab}
          onChange={setTab}
          tabs={[
            { id: 'transcript', label: t('quality.score.tab.transcript') },
            { id: 'fragments', label: t('quality.score.tab.fragments'), count: fragments.length },
            { id: 'about', label: t('quality.score.tab.about') },
          ]}
        >
          {tab === 'transcript' && (
            <TranscriptPane
              turns={shownTurns}
              silences={silences}
              pauses={pauses}
              language={call.language}
              fragments={fragments}
              player={player}
              marking={{ durationMs, onStretch: addStretch }}
            />
          )}
          <Suspense fallback={null}>
            {tab === 'fragments' && <FragmentsPane tools={tools} />}
            {tab === 'about' && <AboutPane call={call} evaluation={evaluation} hidden={hidden} />}
          </Suspense>
        </Tabs>
      </section>
      <section className={classes.card} aria-label={t('quality.score.card')}>
        <ScorecardHead evaluation={evaluation} scoring={scoring} activeId={activeId} onCompare={() => setDialog('conflict')} />
        <p className={classes.phoneNote}>{t('quality.score.phone')}</p>
        <ScorecardForm
          tools={tools}
          activeId={activeId}
          agentName={hidden || evaluation.blind ? null : givenName}
          onDiscard={() => setDialog('discard')}
        />
        <footer className={cardClasses.foot}>
          <div className={cardClasses.keys} aria-hidden="true">
            <span>
              <KeyHint keys="1" />–<KeyHint keys={`${Math.min(5, Math.max(2, active?.criterion.options.length ?? 3))}`} />
              {t('quality.score.hint.answer')}
            </span>
            <span>
              <KeyHint keys="0" /> {t('quality.score.hint.na')}
            </span>
            <span>
              <KeyHint keys="c" /> {t('quality.score.hint.comment')}
            </span>
            <span>
              <KeyHint keys="v" /> {t('quality.score.hint.evidence')}
            </span>
          </div>
          <span className={cardClasses.open} role="status">
            {told ?? t('quality.score.open', { count: form.open.length })}
          </span>
          <Button className={cardClasses.send ?? ''} onClick={() => void send()}>
            {t('quality.score.send')} <kbd>Ctrl Enter</kbd>
          </Button>
        </footer>
      </section>
      <Suspense fallback={null}>
        {dialog === 'conflict' && autosave.theirs && (
          <ConflictDialog
            version={version}
            mine={draft}
            theirs={autosave.theirs}
            onClose={() => setDialog(null)}
            onKeepMine={() => {
              scoring.keepMine();
              setDialog(null);
            }}
            onMerge={(merged) => {
              scoring.takeMerged(merged);
              setDialog(null);
            }}
            onTakeTheirs={() => {
              scoring.takeTheirs();
              setDialog(null);
            }}
          />
        )}
        {dialog === 'discard' && (
          <DiscardDialog evaluation={evaluation} draft={draft} settle={scoring.settle} onClose={() => setDialog(null)} />
        )}
        {dialog === 'template' && active && (
          <TemplateDialog
            skillId={active.criterion.skillId ?? null}
            values={{
              agent: hidden || evaluation.blind ? t('quality.template.agent') : givenName,
              criterion: pickLanguage(active.criterion.text, language),
              date: date(new Date(call.startedAt)),
            }}
            onClose={() => setDialog(null)}
            onChoose={(text) => {
              const { id } = active.criterion;
              const written = draft.comments[id]?.trim();
              change({ type: 'comment', criterionId: id, text: written ? `${written} ${text}` : text });
              focusSoon(commentId(id));
            }}
          />
        )}
      </Suspense>
    </div>
  );
}

/** Whether this option takes points away, so that the comment rule of the criterion asks for words. */
function needsWords(
  criterion: NonNullable<ReturnType<typeof useScoring>['form']['rows'][number]>['criterion'],
  optionId: string,
): boolean {
  const points = criterion.options.map((option) => option.points);
  const chosen = criterion.options.find(({ id }) => id === optionId);
  return criterion.commentRequired === 'always' || (chosen !== undefined && chosen.points < Math.max(...points));
}

export const timeOf = (seconds: number) => formatTimecode(seconds * 1000);
