import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { type Call, callQuery } from '../api/call';
import type { Evaluation } from '../api/evaluation-fields';
import { scorecardChoiceQuery } from '../api/scorecard-choice';
import { openEvaluation } from '../api/start-evaluation';
import { ScoreTop } from '../components/score-top';
import { ScoreWorkspace } from '../components/score-workspace';
import classes from '../components/workspace-state.module.css';
import { useKeptDraft } from '../draft/use-kept-draft';
import { useScoringClock } from '../draft/use-scoring-clock';
import { useNextCallMeasure, usePrefetchedCall } from '../queue/next-call';
import { useScoringQueue } from '../queue/scoring-queue';
import { submissions } from '../submission/use-submissions';

const ChooseCard = lazy(() => import('../components/choose-card'));
const SubmissionBar = lazy(() => import('../components/submission-bar').then((module) => ({ default: module.SubmissionBar })));

/**
 * Score one call. Everything it needs is asked for at once, and what the next one needs as soon as this one is there. With several
 * published cards the evaluator chooses one before an evaluation is made.
 */
export function ScoreCallPage() {
  const { interactionId } = useParams({ from: '/shell/queue/$interactionId' });
  const { t, tCode } = useText();
  const [chosen, setChosen] = useState<{ readonly interactionId: string; readonly scorecardId: string } | null>(null);
  const scorecardId = chosen?.interactionId === interactionId ? chosen.scorecardId : null;
  const choice = useQuery(scorecardChoiceQuery(interactionId));
  const mayStart = choice.data !== undefined && (choice.data.length <= 1 || scorecardId !== null);
  const call = useQuery(callQuery(interactionId));
  const evaluation = useQuery({ ...openEvaluation(interactionId, scorecardId), enabled: mayStart });
  const error = call.error ?? choice.error ?? evaluation.error;
  // Opening a call again takes back what had not left yet.
  const evaluationId = evaluation.data?.id;
  useEffect(() => {
    if (evaluationId) submissions.undo(evaluationId);
  }, [evaluationId]);
  if (error instanceof ApiError && error.slice === 'quality') {
    return (
      <div className={classes.state}>
        <EmptyState
          title={tCode(error.code, 'quality.error.unknown')}
          text={t('common.error.safe')}
          action={<Link to="/queue">{t('quality.score.toQueue')}</Link>}
        />
      </div>
    );
  }
  if (error)
    return (
      <div className={classes.state}>
        <ErrorState
          error={error}
          title={t('quality.score.error')}
          onRetry={() => void Promise.all([call.refetch(), choice.refetch(), ...(mayStart ? [evaluation.refetch()] : [])])}
        />
      </div>
    );
  if (choice.data && !mayStart)
    return (
      <Suspense fallback={null}>
        <ChooseCard cards={choice.data} onChoose={(id) => setChosen({ interactionId, scorecardId: id })} />
      </Suspense>
    );
  if (!call.data || !evaluation.data) return <Loading />;
  if (evaluation.data.state !== 'draft')
    return <Navigate to="/evaluations/$evaluationId" params={{ evaluationId: evaluation.data.id }} replace />;
  return (
    <>
      <Loaded key={evaluation.data.id} call={call.data} evaluation={evaluation.data} />
      <Suspense fallback={null}>
        <SubmissionBar />
      </Suspense>
    </>
  );
}

const Loading = () => (
  <div className={classes.state}>
    <LoadingRows count={6} />
  </div>
);

function Loaded({ call, evaluation }: { readonly call: Call; readonly evaluation: Evaluation }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { t } = useText();
  const kept = useKeptDraft(evaluation.id);
  const clock = useScoringClock(evaluation.scoringSeconds ?? 0);
  const queue = useScoringQueue('open');
  const waiting = (queue.items ?? []).filter((each) => !each.takenByColleague);
  const index = waiting.findIndex((each) => each.interaction.id === call.id);
  const next = waiting.find(
    (each, at) => at > index && !submissions.list().some((sent) => sent.interactionId === each.interaction.id),
  );
  const nextId = next?.interaction.id;
  usePrefetchedCall(nextId);
  useNextCallMeasure();
  const place =
    queue.items && index >= 0
      ? { number: queue.doneTodayCount + index + 1, total: Math.max(queue.todayCount, queue.doneTodayCount + waiting.length) }
      : null;
  if (kept === undefined) return <Loading />;
  return (
    <ScoreWorkspace
      call={call}
      evaluation={evaluation}
      kept={kept}
      clock={clock}
      top={<ScoreTop call={call} evaluation={evaluation} clock={clock} place={place} />}
      onSend={(version) => {
        submissions.add({
          evaluationId: evaluation.id,
          interactionId: call.id,
          title: call.subject ?? t('quality.queue.noSubject'),
          version,
        });
        client.removeQueries({ queryKey: openEvaluation(call.id).queryKey });
        void (nextId ? navigate({ to: '/queue/$interactionId', params: { interactionId: nextId } }) : navigate({ to: '/queue' }));
      }}
    />
  );
}
