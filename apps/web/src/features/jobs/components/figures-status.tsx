import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import type { FiguresCheck } from '../api/job-overview';

/** Whether figures about people were what their evidence says, every night. That they were not is our mistake, so it stands here for a month. */
export function FiguresStatus({ checks }: { readonly checks: readonly FiguresCheck[] }) {
  const { t, day } = useText();
  const last = checks[0];
  if (!last) return null;
  const wrong = checks.find((check) => check.wrong > 0);
  return (
    <p>
      <StatusWord tone={wrong ? 'critical' : 'good'}>
        {wrong
          ? t('jobs.figures.wrong', { day: day(new Date(wrong.checkedAt)), count: wrong.wrong })
          : t('jobs.figures.right', { day: day(new Date(last.checkedAt)) })}
      </StatusWord>
    </p>
  );
}
