import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { useShortcuts } from '../../../lib/shortcuts';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { type Call, callQuery } from '../api/call';
import { evaluationQuery } from '../api/evaluation';
import type { Evaluation } from '../api/evaluation-fields';
import { PlayerBar } from '../components/player-bar';
import { TranscriptPane } from '../components/transcript-pane';
import { useCallPlayer } from '../components/use-call-player';
import { numberFragments } from '../draft/fragments';
import { usePlayerState } from '../player/use-player';
import { type Dispute, disputeQuery, useDecideDispute } from './api';
import { AssignBar } from './assign-bar';
import { type Decision, DecisionForm, isComplete, OUTCOMES, UNDECIDED } from './decision-form';
import classes from './review.module.css';

/** A dispute as its reviewer sees it: the call, both sides, and a decision with a reason per criterion. */
export function DisputePage() {
  const { disputeId } = useParams({ from: '/shell/disputes/$disputeId' });
  const { t } = useText();
  const dispute = useQuery(disputeQuery(disputeId));
  const enabled = dispute.data !== undefined;
  const evaluation = useQuery({ ...evaluationQuery(dispute.data?.evaluationId ?? ''), enabled });
  const call = useQuery({ ...callQuery(dispute.data?.interaction.id ?? ''), enabled });
  const failed = [dispute, evaluation, call].find(({ isError }) => isError);
  if (failed)
    return (
      <Page title={t('quality.review.title')} density="compact">
        <ErrorState error={failed.error} title={t('quality.review.loadFailed')} onRetry={() => void failed.refetch()} />
      </Page>
    );
  if (!dispute.data || !evaluation.data || !call.data)
    return (
      <Page title={t('quality.review.title')} density="compact">
        <LoadingRows count={6} />
      </Page>
    );
  return <Review key={dispute.data.id} dispute={dispute.data} evaluation={evaluation.data} call={call.data} />;
}

interface Props {
  readonly dispute: Dispute;
  readonly evaluation: Evaluation;
  readonly call: Call;
}

function Review({ dispute, evaluation, call }: Props) {
  const { t, tCode, longDay, percent } = useText();
  const { player, src, durationMs, ...heard } = useCallPlayer(call);
  const { fragmentId, playing } = usePlayerState(player);
  const playingId = playing ? fragmentId : null;
  const decide = useDecideDispute();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision>>>({});
  const [current, setCurrent] = useState(0);
  const fragments = useMemo(
    () => numberFragments(evaluation.fragments.map((each) => ({ ...each, criterionId: each.criterionId ?? null }))),
    [evaluation.fragments],
  );
  const { items, mayDecide, finalBefore, finalAfter } = dispute;
  const of = (criterionId: string) => decisions[criterionId] ?? UNDECIDED;
  const write = (criterionId: string, change: Partial<Decision>) =>
    setDecisions((before) => ({ ...before, [criterionId]: { ...UNDECIDED, ...before[criterionId], ...change } }));
  const ready = items.filter((item) => isComplete(of(item.criterionId), item));
  const send = () => {
    if (ready.length < items.length || decide.isPending) return;
    const chosen = items.flatMap(({ criterionId }) => {
      const { outcome, reason, answer } = of(criterionId);
      return outcome ? [{ criterionId, outcome, reason, answer }] : [];
    });
    decide.mutate({ disputeId: dispute.id, expectedVersion: dispute.version, idempotencyKey, decisions: chosen });
  };
  const goTo = (index: number) => {
    const next = Math.min(items.length - 1, Math.max(0, index));
    setCurrent(next);
    document.querySelector<HTMLElement>(`[data-item="${next + 1}"] input`)?.focus();
  };
  const here = items[current];
  const hear = () =>
    here?.startMs != null &&
    here.endMs != null &&
    player.playFragment({ id: `agent ${here.criterionId}`, startMs: here.startMs, endMs: here.endMs });
  const group = 'quality.review.keys' as const;
  const listening = [
    { keys: 'Space', label: 'quality.key.play' as const, group, run: player.toggle },
    { keys: 'v', label: 'quality.review.key.hear' as const, group, run: () => void hear() },
    { keys: 'n', label: 'quality.review.key.next' as const, group, run: () => goTo(current + 1) },
    { keys: 'p', label: 'quality.review.key.previous' as const, group, run: () => goTo(current - 1) },
  ];
  const deciding = [
    ...OUTCOMES.map((outcome, index) => ({
      keys: String(index + 1),
      label: `quality.review.choose.${outcome}` as const,
      group,
      run: () => here && write(here.criterionId, { outcome, answer: null }),
    })),
    {
      keys: 'c',
      label: 'quality.review.key.reason' as const,
      group,
      run: () => document.querySelector<HTMLElement>(`[data-item="${current + 1}"] textarea`)?.focus(),
    },
    { keys: 'mod+Enter', label: 'quality.review.send' as const, group, run: send },
  ];
  useShortcuts(mayDecide ? [...listening, ...deciding] : listening);
  const due = longDay(new Date(new Date(dispute.dueAt).getTime() - 1));
  return (
    <Page
      density="compact"
      over={<Link to="/disputes">{t('quality.disputes.title')}</Link>}
      title={t('quality.review.heading', {
        name: fullName(dispute.agent),
        day: longDay(new Date(dispute.interaction.startedAt)),
      })}
    >
      <p className={classes.facts}>
        {[dispute.interaction.subject, t('quality.view.by', { name: fullName(dispute.evaluator) })].filter(Boolean).join(' · ')}
        {' · '}
        {dispute.state === 'open' ? t('quality.review.due', { day: due }) : t(`quality.disputes.state.${dispute.state}`)}
        {' · '}
        {dispute.reviewer ? t('quality.review.with', { name: fullName(dispute.reviewer) }) : t('quality.review.withNobody')}
        {dispute.state === 'resolved' && finalBefore != null && finalAfter != null && (
          <>
            {' · '}
            <b>
              {finalBefore === finalAfter
                ? t('quality.dispute.sameFigure', { score: percent(finalBefore) })
                : t('quality.dispute.newFigure', { before: percent(finalBefore), after: percent(finalAfter) })}
            </b>
          </>
        )}
        {' · '}
        <Link to="/evaluations/$evaluationId" params={{ evaluationId: dispute.evaluationId }}>
          {t('quality.review.whole')}
        </Link>
      </p>
      {dispute.mayAssign && !mayDecide && <AssignBar dispute={dispute} />}
      {call.peaks ? (
        <PlayerBar call={call} durationMs={durationMs} player={player} src={src} fragments={fragments} markMs={null} />
      ) : (
        <p className={classes.facts}>{t('quality.feedback.noSound')}</p>
      )}
      <div className={classes.work} data-words={heard.turns.length > 0 || undefined}>
        {heard.turns.length > 0 && (
          <section className={classes.transcript} aria-label={t('quality.score.tab.transcript')}>
            <TranscriptPane {...heard} language={call.language} fragments={fragments} player={player} />
          </section>
        )}
        <div>
          <ol>
            {items.map((item, index) => (
              <DecisionForm
                key={item.criterionId}
                number={index + 1}
                dispute={dispute}
                item={item}
                evaluation={evaluation}
                fragments={fragments}
                playingId={playingId}
                onPlay={player.playFragment}
                current={index === current}
                onFocus={() => setCurrent(index)}
                decision={mayDecide ? of(item.criterionId) : undefined}
                onDecide={mayDecide ? (change) => write(item.criterionId, change) : undefined}
              />
            ))}
          </ol>
          {mayDecide && (
            <div className={classes.end}>
              <p>{t('quality.review.progress', { done: ready.length, total: items.length })}</p>
              <div role="alert">
                {decide.error && (
                  <StatusWord tone="critical">
                    {tCode('code' in decide.error ? String(decide.error.code) : '', 'quality.review.sendFailed')}
                  </StatusWord>
                )}
              </div>
              <Button disabled={ready.length < items.length} loading={decide.isPending} onClick={send}>
                {t('quality.review.send')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}
