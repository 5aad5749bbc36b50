import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { lazy, Suspense } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { calibrationQuery } from './api';
import { BlindView } from './blind-view';
import classes from './calibration.module.css';

// Player and waveform are for a round that is open.
const RevealedView = lazy(() => import('./revealed-view'));

import { noonOf } from './rounds';

/** One round: while it is blind who is done, afterwards all answers side by side. */
export function CalibrationPage() {
  const { calibrationId } = useParams({ from: '/shell/calibration/$calibrationId' });
  const { t, language, longDay } = useText();
  const round = useQuery(calibrationQuery(calibrationId));
  const over = <Link to="/calibration">{t('quality.calibration.title')}</Link>;
  if (round.isError && !round.data)
    return (
      <Page title={t('quality.calibration.title')} density="compact" over={over}>
        <ErrorState error={round.error} title={t('quality.calibration.readFailed')} onRetry={() => void round.refetch()} />
      </Page>
    );
  if (!round.data)
    return (
      <Page title={t('quality.calibration.title')} density="compact" over={over}>
        <LoadingRows count={6} />
      </Page>
    );
  const { name, lead, scorecardVersion, calls, evaluators, dueOn, report } = round.data;
  const facts = [
    t('quality.calibration.facts', { calls: calls.length, people: evaluators.length }),
    t('quality.calibration.ledBy', { name: fullName(lead) }),
    t('quality.calibration.onCard', {
      card: pickLanguage(scorecardVersion.name, language),
      number: String(scorecardVersion.number),
    }),
    !report && dueOn && t('quality.calibration.dueBy', { day: longDay(noonOf(dueOn)) }),
  ];
  return (
    <Page
      density="compact"
      over={over}
      title={name}
      intro={facts.filter(Boolean).join(' · ')}
      actions={
        report && (
          <Button variant="default" data-no-print onClick={() => window.print()}>
            {t('quality.calibration.print')}
          </Button>
        )
      }
    >
      <div className={classes.round}>
        {report ? (
          <Suspense fallback={<LoadingRows count={6} />}>
            <RevealedView round={round.data} report={report} />
          </Suspense>
        ) : (
          <BlindView round={round.data} />
        )}
      </div>
    </Page>
  );
}
