import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { skillCallsQuery } from '../api/room';
import { callDots } from '../model/call-dots';
import classes from './skill-calls.module.css';

interface Props {
  readonly personId: string;
  readonly skillId: string;
  readonly skillName: string;
  /** Dates to mark on the line: when these two talked, or agreed something. */
  readonly since: string | null;
}

/** The last randomly drawn calls in which this skill was listened for: which went right. Real dots, no average of four. */
export function SkillCalls({ personId, skillId, skillName, since }: Props) {
  const { t, day, percent, language } = useText();
  const found = useQuery(skillCallsQuery(personId, skillId));
  if (found.isPending) return <LoadingRows count={1} />;
  if (!found.data)
    return <ErrorState error={found.error} title={t('coaching.room.skill.failed')} onRetry={() => void found.refetch()} />;
  const dots = callDots(found.data.calls, language);
  if (dots.length === 0) return <p className={classes.none}>{t('coaching.room.skill.none', { skill: skillName })}</p>;
  const right = dots.filter(({ went }) => went === 'right').length;
  const [first, last] = [dots[0], dots.at(-1)];
  const words = { skill: skillName, count: right, total: dots.length };
  return (
    <section className={classes.skill} aria-label={t('coaching.room.skill.sentence', words)}>
      <h3>{t('coaching.room.skill.sentence', words)}</h3>
      <p className={classes.sub}>
        {t('coaching.room.skill.period', { from: day(new Date(first?.at ?? '')), until: day(new Date(last?.at ?? '')) })}
      </p>
      <div className={classes.line} aria-hidden="true">
        {dots.map(({ id, at, went }, index) => (
          <i
            key={id}
            data-went={went}
            data-after={
              (since !== null && at >= since && !(dots[index - 1] && (dots[index - 1]?.at ?? '') >= since)) || undefined
            }
            title={day(new Date(at))}
          />
        ))}
      </div>
      <details className={classes.table}>
        <summary>{t('coaching.room.skill.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('coaching.room.skill.when')}</th>
              <th scope="col">{t('coaching.room.skill.what')}</th>
              <th scope="col">{t('coaching.room.skill.went')}</th>
            </tr>
          </thead>
          <tbody>
            {dots.map(({ id, at, went, subject, ratio }) => (
              <tr key={id}>
                <td>{day(new Date(at))}</td>
                <td>{subject}</td>
                <td>{went === 'partly' ? percent(ratio) : t(`coaching.room.skill.${went}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
