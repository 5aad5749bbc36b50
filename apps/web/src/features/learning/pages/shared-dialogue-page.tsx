import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { useSharedRun } from '../api/dialogue-run';
import { LookBack } from '../dialogue/look-back';

/** `/oefengesprek/:run/beurt/:n`: a turn to talk about, for the person who said it and those who lead them. */
export function SharedDialoguePage() {
  const { t, day, language } = useText();
  const viewer = useViewer();
  const { runId, turn } = useParams({ from: '/shell/oefengesprek/$runId/beurt/$turn' });
  const { data: run, error, refetch } = useSharedRun(runId);
  useEffect(() => {
    if (run) document.getElementById(`turn-${turn}`)?.scrollIntoView({ block: 'start' });
  }, [run, turn]);
  if (error && 'code' in error && error.code === 'NOT_FOUND')
    return <EmptyState title={t('learning.dialogue.sharedFailed')} text={t('learning.dialogue.sharedFailedWhy')} />;
  if (error && !run)
    return <ErrorState error={error} title={t('learning.dialogue.sharedFailed')} onRetry={() => void refetch()} />;
  if (!run?.result) return <LoadingRows count={4} />;
  const { id, givenName, familyName } = run.person;
  return (
    <Page
      title={run.dialogue.title[language]}
      over={t('learning.dialogue.shared', { name: `${givenName} ${familyName}` })}
      intro={run.endedAt ? t('learning.dialogue.sharedOn', { day: day(new Date(run.endedAt)) }) : undefined}
      width="learn"
    >
      <LookBack
        dialogue={run.dialogue}
        result={run.result}
        runId={run.id}
        speaker={viewer?.person.id === id ? undefined : givenName}
        highlight={Number(turn)}
      />
    </Page>
  );
}
