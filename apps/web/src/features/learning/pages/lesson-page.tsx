import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { keepModule, moduleQuery } from '../api/module';
import { startModule } from '../api/start-module';
import { StepView } from '../player/step-view';
import classes from './lesson-page.module.css';

/** `/les/:assignment/:module/stap/:n`: any step by its address; a number that does not exist goes to the nearest that does. */
export function LessonPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { assignmentId, moduleId, step: number } = useParams({ from: '/shell/les/$assignmentId/$moduleId/stap/$step' });
  const module = useQuery(moduleQuery(assignmentId, moduleId));
  const steps = module.data?.steps ?? [];
  const wanted = Number(number);
  const place = Math.min(steps.length, Math.max(1, Number.isInteger(wanted) ? wanted : 1));
  const step = steps[place - 1];
  const mayStart = module.data?.open === true && module.data.state.assignmentState === 'assigned';
  useEffect(() => {
    // Only tells that somebody began; reading goes on whatever the answer is, and every saved step tells it too.
    if (mayStart) void startModule(assignmentId, moduleId).catch(() => undefined);
  }, [mayStart, assignmentId, moduleId]);
  const { data } = module;
  useEffect(() => {
    if (data) void keepModule(data);
  }, [data]);
  const goTo = (next: number) => {
    window.scrollTo(0, 0);
    if (next > steps.length) void navigate({ to: '/les/$assignmentId/$moduleId/klaar', params: { assignmentId, moduleId } });
    else if (next >= 1)
      void navigate({
        to: '/les/$assignmentId/$moduleId/stap/$step',
        params: { assignmentId, moduleId, step: String(next) },
      });
  };
  if (module.isError && !module.data)
    return (
      <div className={classes.alone}>
        <ErrorState
          error={module.error}
          title={t('learning.player.failed')}
          safe={t('learning.player.failedSafe')}
          onRetry={() => void module.refetch()}
        />
      </div>
    );
  if (!module.data || !step)
    return (
      <div className={classes.alone}>
        <LoadingRows count={4} />
      </div>
    );
  if (String(place) !== number)
    return (
      <Navigate to="/les/$assignmentId/$moduleId/stap/$step" params={{ assignmentId, moduleId, step: String(place) }} replace />
    );
  return (
    <StepView
      key={step.id}
      module={module.data}
      step={step}
      index={place - 1}
      onBack={() => goTo(place - 1)}
      onNext={() => goTo(place + 1)}
    />
  );
}
