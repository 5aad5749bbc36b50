import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { type TeamSpokenPractice, teamSpokenQuery, useAskSpokenPractice, useTakeBackSpokenPractice } from './api';
import classes from './spoken.module.css';

const AskDialog = lazy(() => import('./ask-dialog'));

/** What the coaches of a team asked their people to say, and what became of it. */
export function TeamSpokenPage() {
  const { t } = useText();
  const { data, error, refetch } = useQuery(teamSpokenQuery);
  const [asking, setAsking] = useState(false);
  const ask = <Button onClick={() => setAsking(true)}>{t('quality.spoken.team.ask')}</Button>;
  return (
    <Page
      title={t('quality.spoken.team.title')}
      intro={t('quality.spoken.team.intro')}
      over={<Link to="/coaching">{t('common.menu.coaching')}</Link>}
      actions={ask}
      density="compact"
    >
      {!data &&
        (error ? (
          <ErrorState error={error} title={t('quality.spoken.team.failed')} onRetry={() => void refetch()} />
        ) : (
          <LoadingRows count={4} />
        ))}
      {data?.length === 0 && (
        <EmptyState title={t('quality.spoken.team.empty')} text={t('quality.spoken.team.emptyText')} action={ask} />
      )}
      {data && data.length > 0 && (
        <ul className={classes.list}>
          {data.map((practice) => (
            <Asked key={practice.id} practice={practice} />
          ))}
        </ul>
      )}
      {asking && (
        <Suspense fallback={null}>
          <AskDialog onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </Page>
  );
}

const WORDS = {
  asked: ['info', 'quality.spoken.team.waits'],
  answered: ['attention', 'quality.spoken.team.answered'],
  scored: ['good', 'quality.spoken.team.scored'],
} as const;

function Asked({ practice }: { readonly practice: TeamSpokenPractice }) {
  const { t, day } = useText();
  const { person } = useSignedIn();
  const { agent, askedBy, prompt, dueOn, state, interactionId, evaluationId } = practice;
  const [tone, words] = WORDS[state];
  const name = fullName(agent);
  const by = state === 'asked' && dueOn ? [t('quality.spoken.due', { day: day(new Date(`${dueOn}T12:00:00Z`)) })] : [];
  const from = askedBy.id === person.id ? [] : [t('quality.spoken.askedBy', { name: fullName(askedBy) })];
  return (
    <li>
      <div className={classes.what}>
        <b>{name}</b>
        <p>{prompt}</p>
        <small>{[day(new Date(practice.askedAt)), ...from, ...by].join(' · ')}</small>
      </div>
      <div className={classes.end}>
        <StatusWord tone={tone}>{t(words)}</StatusWord>
        {state === 'asked' && askedBy.id === person.id && <TakeBack practice={practice} />}
        {state === 'answered' && interactionId && (
          <Button component={Link} to={`/queue/${interactionId}`} aria-label={t('quality.spoken.team.scoreOf', { name })}>
            {t('quality.spoken.team.score')}
          </Button>
        )}
        {evaluationId && (
          <Button
            component={Link}
            variant="default"
            to={`/evaluations/${evaluationId}`}
            aria-label={t('quality.spoken.team.readOf', { name })}
          >
            {t('quality.spoken.team.read')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Undo asks the same again: nothing was said yet. */
function TakeBack({ practice }: { readonly practice: TeamSpokenPractice }) {
  const { t } = useText();
  const undoToast = useUndoToast();
  const takeBack = useTakeBackSpokenPractice();
  const ask = useAskSpokenPractice();
  const { id, agent, prompt, skillId, scorecardId, dueOn } = practice;
  const name = agent.givenName;
  const run = async () => {
    if (await takeBack.mutateAsync(id))
      return undoToast(t('quality.spoken.team.takenBack', { name }), () =>
        ask.mutate({
          agentId: agent.id,
          prompt,
          skillId: skillId ?? null,
          scorecardId: scorecardId ?? null,
          dueOn: dueOn ?? null,
        }),
      );
    const { notifications } = await import('@mantine/notifications');
    return notifications.show({
      message: t('quality.spoken.team.tooLate', { name }),
      closeButtonProps: { 'aria-label': t('common.close') },
    });
  };
  return (
    <Button
      variant="subtle"
      loading={takeBack.isPending}
      aria-label={t('quality.spoken.team.takeBackOf', { name: fullName(agent) })}
      onClick={() => void run()}
    >
      {t('quality.spoken.team.takeBack')}
    </Button>
  );
}
