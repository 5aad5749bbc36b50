import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { TableScroll } from '../../../ui/table-scroll';
import { CONCLUSIONS, useLevelWord } from '../growth/skill-words';
import type { Profile } from './api';
import classes from './profile.module.css';

interface Props {
  readonly person: Profile['person'];
  readonly skills: Profile['skills'];
  readonly goals: Profile['goals'];
  /** Came from there: stands out. */
  readonly chosen: string | undefined;
}

/** What somebody knows and does per skill, in words where the margin allows one, with margin and n. In the order of the framework. */
export function ProfileSkills({ person, skills, goals, chosen }: Props) {
  const { t, language, date } = useText();
  const { teams } = useSignedIn();
  const levelWord = useLevelWord();
  if (skills.length === 0) return <p className={classes.none}>{t('progress.profile.noSkills')}</p>;
  const estimate = ({ mean, low, high, n, tooFew }: Profile['skills'][number]['does']) => {
    if (tooFew || mean == null || low == null || high == null) return t('progress.profile.few', { count: n });
    const whole = (ratio: number) => Math.round(ratio * 100);
    return t('progress.profile.estimate', { mean: whole(mean), low: whole(low), high: whole(high), count: n });
  };
  return (
    <section className={classes.skills}>
      <h2>{t('progress.profile.skills')}</h2>
      <p className={classes.note}>{t('progress.profile.skillsNote')}</p>
      <TableScroll label={t('progress.profile.skills')}>
        <table aria-label={t('progress.profile.skills')}>
          <thead>
            <tr>
              <th scope="col">{t('progress.team.line.skill')}</th>
              <th scope="col">{t('progress.profile.level')}</th>
              <th scope="col">{t('common.does')}</th>
              <th scope="col">{t('common.knows')}</th>
            </tr>
          </thead>
          <tbody>
            {skills.map(({ skill, level, does, knows, transferGap }) => {
              const goal = goals.find(({ skillId }) => skillId === skill.id);
              const conclusion = CONCLUSIONS[transferGap];
              return (
                <tr key={skill.id} data-chosen={skill.id === chosen || undefined}>
                  <th scope="row">
                    <Link
                      to="/skills"
                      search={{ ...(teams[0] ? { team: teams[0].id } : {}), person: person.id, skill: skill.id }}
                    >
                      {skill.name[language]}
                    </Link>
                    {goal && (
                      <small>
                        {t('progress.profile.goal', {
                          level: t(`progress.growth.level.${goal.level}`),
                          by: goal.byOn ? date(new Date(`${goal.byOn}T12:00:00Z`)) : '–',
                        })}
                      </small>
                    )}
                  </th>
                  <td>{levelWord(level)}</td>
                  <td>
                    {estimate(does)}
                    {conclusion && (
                      <small>
                        {t(
                          conclusion === 'progress.growth.knowsNotDoes'
                            ? 'progress.team.detail.gap.knowsNotYetDoes'
                            : 'progress.team.detail.gap.doesNotYetKnow',
                        )}
                      </small>
                    )}
                  </td>
                  <td>{estimate(knows)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
