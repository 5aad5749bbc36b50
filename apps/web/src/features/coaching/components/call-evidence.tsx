import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { evidenceEvaluationQuery } from '../api/plan-source';
import { FragmentSound } from './fragment-sound';
import classes from './room-item.module.css';

const AskFragment = lazy(() => import('./ask-fragment'));

interface Props {
  readonly evaluationId: string;
  readonly criterionId: string | null;
  readonly fragmentId: string | null;
  /** Two people look at this screen: what was said, and no scores. */
  readonly scoresHidden: boolean;
}

/** What was asked, the sound of it, what the evaluator wrote; and, unless two people look at it together, what was answered and scored. */
export function CallEvidence({ evaluationId, criterionId, fragmentId, scoresHidden }: Props) {
  const { t, day, date, language, percent } = useText();
  const { person, roles } = useSignedIn();
  const evaluation = useQuery(evidenceEvaluationQuery(evaluationId));
  if (evaluation.isPending) return <LoadingRows count={2} />;
  if (!evaluation.data)
    return (
      <ErrorState
        error={evaluation.error}
        title={t('coaching.room.evidence.loadFailed')}
        onRetry={() => void evaluation.refetch()}
      />
    );
  const isAgent = evaluation.data.agent.id === person.id;
  const { interaction, scorecardVersion, answers, notes, fragments, result } = evaluation.data;
  const criterion = scorecardVersion.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterionId);
  const answer = answers.find((each) => each.criterionId === criterionId);
  const chosen = criterion?.options.filter(({ id }) => answer?.optionIds?.includes(id)).map(({ label }) => label[language]);
  const note = notes.find((each) => each.criterionId === criterionId)?.text;
  const heard = fragments.filter((each) => each.id === fragmentId || (criterionId !== null && each.criterionId === criterionId));
  return (
    <div className={classes.evidence}>
      <p className={classes.from}>
        <span>
          {interaction.subject ?? interaction.queue ?? t('coaching.room.evidence.call')} · {day(new Date(interaction.startedAt))}
        </span>
        {!scoresHidden && typeof result?.final === 'number' && (
          <span>{t('coaching.room.evidence.score', { score: percent(result.final) })}</span>
        )}
        <a href={isAgent ? `/feedback/${evaluationId}` : `/evaluations/${evaluationId}`}>{t('coaching.room.evidence.open')}</a>
      </p>
      {heard.length > 0 && !interaction.audioRemovedOn && <FragmentSound interactionId={interaction.id} fragments={heard} />}
      {heard.length > 0 && !interaction.audioRemovedOn && !isAgent && roles.includes('coach') && (
        <Suspense fallback={null}>
          <AskFragment interactionId={interaction.id} agentName={evaluation.data.agent.givenName} fragments={heard} />
        </Suspense>
      )}
      {interaction.audioRemovedOn && (
        <p>{t('coaching.room.evidence.audioRemoved', { day: date(new Date(interaction.audioRemovedOn)) })}</p>
      )}
      {criterion && (
        <dl>
          <dt>{t(scoresHidden ? 'coaching.room.evidence.asked' : 'coaching.room.evidence.answer')}</dt>
          <dd>
            {criterion.text[language]} {!scoresHidden && <b>{chosen?.join(', ')}</b>}
            {note && <q>{note}</q>}
          </dd>
        </dl>
      )}
    </div>
  );
}
