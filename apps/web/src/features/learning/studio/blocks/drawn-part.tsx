import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DrawPart } from '@vakwerk/domain/learning/quizzes/quiz';
import { useText } from '../../../../lib/i18n';
import { StatusWord } from '../../../../ui/status-word';
import { sidesQuery } from '../../bank/api';
import { poolSizeQuery } from '../api/question-supply';
import { NumberField } from '../components/number-field';
import { PickedField } from '../components/picked-field';
import { SkillField } from '../components/skill-field';
import classes from './quiz-block.module.css';

interface Props {
  readonly draw: DrawPart;
  /** Codes of the questions that the quiz asks anyway. */
  readonly except: readonly string[];
  readonly onChange: (draw: DrawPart) => void;
}

/** Questions that chance takes, for each person others; with how many there are to take from. */
export function DrawnPart({ draw, except, onChange }: Props) {
  const { t } = useText();
  const { skillIds, tags, count } = draw;
  const sides = useQuery(sidesQuery);
  const pool = useQuery(poolSizeQuery(skillIds, tags, except));
  const open = skillIds.length + tags.length === 0;
  return (
    <>
      <b>{t('learning.studio.quiz.drawn', { count })}</b>
      <div className={classes.draw}>
        <NumberField
          label={t('learning.studio.quiz.howMany')}
          value={count}
          min={1}
          max={100}
          unit={t('learning.studio.quiz.unit', { count })}
          onChange={(next) => onChange({ ...draw, count: next })}
        />
        <SkillField
          label={t('learning.studio.quiz.ofSkills')}
          skillIds={skillIds}
          needed={false}
          onChange={(next) => onChange({ ...draw, skillIds: next })}
        />
        <PickedField
          label={t('learning.studio.quiz.withTags')}
          chosen={tags.map((tag) => ({ id: tag, name: tag }))}
          left={(sides.data?.bankTags ?? [])
            .filter(({ tag }) => !tags.includes(tag))
            .map(({ tag, count: number }) => ({ id: tag, name: `${tag} (${number})` }))}
          add={t('learning.studio.quiz.addTag')}
          onChange={(next) => onChange({ ...draw, tags: next })}
        />
      </div>
      <span role="status" className={classes.about}>
        {open ? (
          <StatusWord tone="attention">{t('learning.studio.quiz.fromWhat')}</StatusWord>
        ) : pool.data === undefined ? null : pool.data < count ? (
          <>
            <StatusWord tone="attention">{t('learning.studio.quiz.tooFew', { count: pool.data })}</StatusWord>
            <Link to="/questions" search={{ skill: skillIds[0], tag: tags[0] }}>
              {t('learning.studio.quiz.toBank')}
            </Link>
          </>
        ) : (
          t('learning.studio.quiz.enough', { count: pool.data })
        )}
      </span>
    </>
  );
}
