import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../../../lib/i18n';
import { BigCard } from '../../../ui/big-card';
import type { MyAssignment } from '../api/assignments';

/** Between two calls: what five practice cards take. */
const SHORT_MINUTES = 2;
/** After everything that is looked at now. */
const KEEP_AFTER_MS = 1_500;

/** Today's one card: where you were, or what is due first. */
export function ContinueCard({ assignments }: { readonly assignments: readonly MyAssignment[] }) {
  const { t, language } = useText();
  const client = useQueryClient();
  const open = assignments.filter((each) => each.next !== null);
  // What was begun comes before what is only due: finishing is easier than starting.
  const current = open.find((each) => each.state === 'started') ?? open.find((each) => each.doneSteps > 0) ?? open[0];
  const assignmentId = current?.id;
  const moduleId = current?.next?.moduleId;
  useEffect(() => {
    if (!assignmentId || !moduleId) return undefined;
    // What somebody is likely to open next is there at once, and is kept for a moment without a connection.
    const keep = async () => {
      const { moduleQuery } = await import('../api/module');
      await client.prefetchQuery(moduleQuery(assignmentId, moduleId));
    };
    const timer = setTimeout(() => void keep().catch(() => undefined), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [client, assignmentId, moduleId]);
  if (!current?.next)
    return (
      <BigCard
        label={t('learning.title')}
        title={t('learning.today.doneTitle')}
        note={t('learning.today.doneText')}
        actions={
          <Button size="lg" component={Link} to="/learn">
            {t('learning.today.choose')}
          </Button>
        }
      />
    );
  const { next } = current;
  const begun = current.doneSteps > 0 || next.stepNumber > 1;
  return (
    <BigCard
      label={t(begun ? 'learning.today.resumeLabel' : 'learning.today.startLabel')}
      title={next.moduleTitle[language]}
      steps={{ total: next.stepCount, done: next.stepNumber - 1, current: next.stepNumber - 1 }}
      note={
        begun
          ? t('learning.today.place', { step: next.stepNumber, total: next.stepCount })
          : t('learning.today.steps', { total: next.stepCount })
      }
      actions={
        <>
          <Button
            size="lg"
            renderRoot={(props) => (
              <Link
                {...props}
                to="/les/$assignmentId/$moduleId/stap/$step"
                params={{ assignmentId: current.id, moduleId: next.moduleId, step: String(next.stepNumber) }}
              />
            )}
          >
            {t(begun ? 'learning.today.resume' : 'learning.today.start', { minutes: next.minutesLeft })}
          </Button>
          {next.minutesLeft > SHORT_MINUTES && (
            <Button size="lg" variant="subtle" component={Link} to="/practice">
              {t('learning.today.short', { minutes: SHORT_MINUTES })}
            </Button>
          )}
        </>
      }
    />
  );
}
