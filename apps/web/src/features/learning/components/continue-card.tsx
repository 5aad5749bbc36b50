import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { BigCard } from '../../../ui/big-card';
import type { MyAssignment } from '../api/assignments';

/** Today's one card: where you were, or what is due first. */
export function ContinueCard({ assignments }: { readonly assignments: readonly MyAssignment[] }) {
  const { t, language } = useText();
  const open = assignments.filter((each) => each.next !== null);
  // What was begun comes before what is only due: finishing is easier than starting.
  const current = open.find((each) => each.state === 'started') ?? open.find((each) => each.doneSteps > 0) ?? open[0];
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
      }
    />
  );
}
