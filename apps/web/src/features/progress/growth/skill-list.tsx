import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { SkillTracks } from '../../../ui/skill-tracks';
import classes from './growth-page.module.css';
import type { SkillGrowth } from './my-growth';
import { CONCLUSIONS, trackOf, useLevelWord } from './skill-words';

interface Props {
  readonly skills: readonly SkillGrowth[];
  /** The one beside the list, on wide screens. */
  readonly shownId: string | null;
}

/** Skills with what was seen of them; those nobody saw yet are only named. */
export function SkillList({ skills, shownId }: Props) {
  const { t, language } = useText();
  const levelWord = useLevelWord();
  const seen = skills.filter(({ knows, does }) => knows.n + does.n > 0);
  const others = skills.filter((each) => !seen.includes(each));
  return (
    <section className={classes.list} aria-label={t('progress.growth.skills')}>
      <p className={classes.legend}>
        <span data-kind="knows">{t('common.knowsFrom')}</span>
        <span data-kind="does">{t('common.doesFrom')}</span>
      </p>
      <ul>
        {seen.map(({ skill, level, knows, does, transferGap }) => {
          const conclusion = CONCLUSIONS[transferGap];
          return (
            <li key={skill.id}>
              <Link
                to="/growth/$skillId"
                params={{ skillId: skill.id }}
                className={classes.skill}
                data-shown={skill.id === shownId || undefined}
              >
                <SkillTracks
                  name={skill.name[language]}
                  level={levelWord(level)}
                  knows={trackOf(knows)}
                  does={trackOf(does)}
                  conclusion={conclusion ? t(conclusion) : undefined}
                  basis={t(does.tooFew ? 'progress.growth.basisFew' : 'progress.growth.basis', { count: does.n })}
                />
              </Link>
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <p className={classes.others}>
          <b>{t('progress.growth.others')}</b>
          {others.map(({ skill }) => skill.name[language]).join(', ')}
        </p>
      )}
    </section>
  );
}
