import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { PageTitle } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { moduleQuery, type PackageStep } from '../api/module';
import { keepModuleState } from '../player/keep-module-state';
import { PlayerFrame } from '../player/player-frame';
import type { StepProps } from '../player/step-props';
import playerClasses from '../player/step-view.module.css';
import { type LaunchedPackage, launchPackage, savePackageRun, usePackageRun } from './package-run';
import { PackageStage } from './package-stage';
import { PackageVerdict } from './package-verdict';
import classes from './package-view.module.css';

/** The step of a package: what it is, how far somebody is, and one button that goes on where they were. */
export default function PackageView({ module, step, index, onBack, onNext }: StepProps<PackageStep>) {
  const { t, tCode, language } = useText();
  const client = useQueryClient();
  const { assignmentId, id: moduleId, open } = module;
  const run = usePackageRun(assignmentId, step.id);
  const [launched, setLaunched] = useState<LaunchedPackage | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [starting, setStarting] = useState(false);
  const last = index === module.steps.length - 1;

  const start = async (itemId: string | null) => {
    setStarting(true);
    setProblem(null);
    try {
      setLaunched(await launchPackage(assignmentId, step.id, itemId));
    } catch (error) {
      setProblem(error instanceof ApiError ? error.code : '');
    } finally {
      setStarting(false);
    }
  };
  const sittingId = launched?.sittingId;
  const keep = useCallback(
    async (report: { sequence: number; changes: Readonly<Record<string, string>>; finished: boolean }) => {
      if (!sittingId) return;
      const { state } = await savePackageRun(sittingId, { ...report, left: false });
      const { queryKey } = moduleQuery(assignmentId, moduleId);
      const done = state.doneStepIds.includes(step.id);
      client.setQueryData(queryKey, (old) => old && keepModuleState(old, state, step.id, { done }));
    },
    [sittingId, assignmentId, moduleId, step.id, client],
  );
  const onClosed = (next: boolean) => {
    const sitting = launched;
    setLaunched(null);
    if (sitting)
      void savePackageRun(sitting.sittingId, { sequence: 0, changes: {}, finished: false, left: true }).catch(() => undefined);
    void run.refetch().then(({ data }) => {
      const following = data?.items[data.items.findIndex(({ id }) => id === sitting?.itemId) + 1];
      if (next && following) void start(following.id);
    });
  };

  const data = run.data;
  const begun = data !== undefined && data.progress !== 'notStarted';
  const title = data?.items.find(({ id }) => id === launched?.itemId)?.title ?? data?.title ?? step.title[language];
  return (
    <PlayerFrame
      module={module}
      current={index}
      bar={
        <>
          {index > 0 && (
            <Button size="lg" variant="default" onClick={onBack}>
              {t('learning.player.back')}
            </Button>
          )}
          <Button
            size="lg"
            className={playerClasses.next ?? ''}
            variant={step.progress.done ? 'filled' : 'default'}
            onClick={onNext}
          >
            {t(last ? 'learning.player.finish' : 'learning.player.next')}
          </Button>
        </>
      }
    >
      <p className={playerClasses.place}>{t('learning.player.step', { step: index + 1, total: module.steps.length })}</p>
      <PageTitle>{step.title[language]}</PageTitle>
      {step.introduction[language] && <p>{step.introduction[language]}</p>}
      {run.isError && (
        <ErrorState
          error={run.error}
          title={t('learning.package.failed')}
          safe={t('learning.package.failedSafe')}
          onRetry={() => void run.refetch()}
        />
      )}
      {run.isPending && <LoadingRows count={2} />}
      {data && (
        <section className={classes.card} aria-label={data.title}>
          <b className={classes.name}>{data.title}</b>
          <p className={classes.meta}>
            {t('learning.package.about', { minutes: step.minutes, done: t(`learning.package.doneWhen.${step.doneWhen}`) })}
          </p>
          {begun && <PackageVerdict {...data} />}
          {data.items.length > 1 && (
            <ol className={classes.items}>
              {data.items.map((item) => (
                <li key={item.id}>
                  <button type="button" disabled={!open || starting} onClick={() => void start(item.id)}>
                    <span>
                      {item.folders.length > 0 && <small>{item.folders.join(' › ')}</small>}
                      {item.title}
                    </span>
                    <PackageVerdict {...item} />
                  </button>
                </li>
              ))}
            </ol>
          )}
          <Button size="lg" className={classes.start ?? ''} loading={starting} disabled={!open} onClick={() => void start(null)}>
            {t(
              data.progress === 'completed'
                ? 'learning.package.again'
                : begun
                  ? 'learning.package.resume'
                  : 'learning.package.start',
            )}
          </Button>
          <p className={classes.meta}>{t('learning.package.elsewhere')}</p>
        </section>
      )}
      <p role="alert">
        {problem !== null && (
          <StatusWord tone="critical">{tCode(`learning.error.${problem}`, 'learning.package.failed')}</StatusWord>
        )}
      </p>
      {launched && (
        <PackageStage key={launched.sittingId} launched={launched} title={title} onReport={keep} onClosed={onClosed} />
      )}
    </PlayerFrame>
  );
}
