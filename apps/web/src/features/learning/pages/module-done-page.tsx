import { Button } from '@mantine/core';
import { IconCertificate, IconCheck } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { PageTitle } from '../../../ui/page';
import { type LearnerModule, moduleQuery } from '../api/module';
import { useMyCertificates } from '../certificates/certificates';
import { PlayerFrame } from '../player/player-frame';
import { useDoneSteps } from '../player/use-done-steps';
import classes from './module-done-page.module.css';

/** The end of a module: what you can do now, or which step still waits. The server decides which of the two it is. */
export function ModuleDonePage() {
  const { t } = useText();
  const client = useQueryClient();
  const { assignmentId, moduleId } = useParams({ from: '/shell/les/$assignmentId/$moduleId/klaar' });
  const module = useQuery({ ...moduleQuery(assignmentId, moduleId), refetchOnMount: 'always' });
  useEffect(
    () => () => {
      void client.invalidateQueries({ queryKey: ['learning'] });
    },
    [client],
  );
  if (module.isError && !module.data)
    return <ErrorState error={module.error} title={t('learning.player.failed')} onRetry={() => void module.refetch()} />;
  // Also while the last step is still under way to the server: better a moment later than a wrong word.
  if (!module.data || (module.isFetching && !module.data.state.completedAt)) return <LoadingRows count={4} />;
  return module.data.state.completedAt ? <Done module={module.data} /> : <StillOpen module={module.data} />;
}

function Done({ module }: { readonly module: LearnerModule }) {
  const { t, language } = useText();
  const { nextModule } = module.state;
  return (
    <PlayerFrame
      module={module}
      bar={
        nextModule ? (
          <>
            <Button size="lg" variant="default" component={Link} to="/today">
              {t('learning.done.toToday')}
            </Button>
            <Button
              size="lg"
              className={classes.go}
              renderRoot={(props) => (
                <Link
                  {...props}
                  to="/les/$assignmentId/$moduleId/stap/$step"
                  params={{ assignmentId: module.assignmentId, moduleId: nextModule.id, step: '1' }}
                />
              )}
            >
              {t('learning.done.go', { minutes: nextModule.minutes })}
            </Button>
          </>
        ) : (
          <Button size="lg" className={classes.go} component={Link} to="/today">
            {t('learning.done.toToday')}
          </Button>
        )
      }
    >
      <p className={classes.over}>
        <IconCheck size={20} stroke={2.5} aria-hidden="true" />
        {t('learning.done.over', { number: module.number, total: module.moduleCount })}
      </p>
      <PageTitle>{t('learning.done.can')}</PageTitle>
      <p className={classes.can}>{module.objective[language]}</p>
      <p className={classes.next}>
        {nextModule ? (
          <>
            <b>{t('learning.done.next')}</b>
            {t('learning.done.nextMinutes', { title: nextModule.title[language], minutes: nextModule.minutes })}
          </>
        ) : (
          module.state.assignmentState === 'completed' && t('learning.done.course')
        )}
      </p>
      {module.state.assignmentState === 'completed' && <OwnCertificate courseId={module.courseId} />}
    </PlayerFrame>
  );
}

/** The proof of the course that was just completed, when it gives one. */
function OwnCertificate({ courseId }: { readonly courseId: string }) {
  const { t } = useText();
  const certificate = useMyCertificates().data?.find((each) => each.courseId === courseId);
  if (!certificate) return null;
  return (
    <Button
      size="lg"
      variant="default"
      className={classes.certificate}
      leftSection={<IconCertificate size={22} stroke={1.75} aria-hidden="true" />}
      renderRoot={(props) => <Link {...props} to="/certificates/$certificateId" params={{ certificateId: certificate.id }} />}
    >
      {t('learning.done.certificate')}
    </Button>
  );
}

function StillOpen({ module }: { readonly module: LearnerModule }) {
  const { t, language } = useText();
  const done = useDoneSteps(module);
  const open = module.steps
    .map((step, index) => ({ ...step, number: index + 1 }))
    .filter((step) => step.required && !done.has(step.id));
  const { assignmentId, id: moduleId } = module;
  const first = open[0];
  return (
    <PlayerFrame
      module={module}
      bar={
        <>
          <Button size="lg" variant="default" component={Link} to="/today">
            {t('learning.done.toToday')}
          </Button>
          {first && (
            <Button
              size="lg"
              className={classes.go}
              renderRoot={(props) => (
                <Link
                  {...props}
                  to="/les/$assignmentId/$moduleId/stap/$step"
                  params={{ assignmentId, moduleId, step: String(first.number) }}
                />
              )}
            >
              {t('learning.done.openGo')}
            </Button>
          )}
        </>
      }
    >
      <PageTitle>
        {open.length > 0 ? t('learning.done.openTitle', { count: open.length }) : t('learning.done.keptTitle')}
      </PageTitle>
      <p>{t(open.length > 0 ? 'learning.done.openText' : 'learning.done.keptText')}</p>
      <ul className={classes.open}>
        {open.map((step) => (
          <li key={step.id}>
            <Link to="/les/$assignmentId/$moduleId/stap/$step" params={{ assignmentId, moduleId, step: String(step.number) }}>
              {t('learning.player.step', { step: step.number, total: module.steps.length })}: {step.title[language]}
            </Link>
          </li>
        ))}
      </ul>
    </PlayerFrame>
  );
}
