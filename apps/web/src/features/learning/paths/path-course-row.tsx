import { IconArrowDown, IconArrowUp, IconTrash, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { NeededLevel, PathCourse } from '@vakwerk/domain/learning/assignments/path';
import { SKILL_LEVELS } from '@vakwerk/domain/shared/level-bands';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { Check } from '../studio/components/settings-fields';
import type { PathSides } from './path';
import classes from './path.module.css';

interface Props {
  readonly course: PathCourse;
  readonly number: number;
  readonly last: boolean;
  readonly sides: PathSides;
  readonly onChange: (course: PathCourse) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One course of a path: whether it has to be done, and which level opens it. */
export function PathCourseRow({ course, number, last, sides, onChange, onMove, onRemove }: Props) {
  const { t, language } = useText();
  const known = sides.courses.find(({ id }) => id === course.courseId);
  const name = known ? pickLanguage(known.title, language) : t('learning.paths.unknownCourse');
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;
  const setNeed = (at: number, need: NeededLevel) => onChange({ ...course, needs: course.needs.with(at, need) });
  return (
    <li>
      <span className={classes.number}>{number}</span>
      <div className={classes.what}>
        <b>
          <Link to="/courses/$courseId" params={{ courseId: course.courseId }}>
            {name}
          </Link>
        </b>
        {known ? (
          <span className={classes.hint}>{t('common.minutes', { count: known.minutes })}</span>
        ) : (
          <StatusWord tone="attention">{t('learning.paths.problem.pathCourseUnknown')}</StatusWord>
        )}
        <Check
          label={t('learning.paths.required')}
          checked={course.required}
          onChange={(required) => onChange({ ...course, required })}
        />
        {course.needs.map((need, at) => (
          <Need
            key={need.skillId}
            need={need}
            sides={sides}
            onChange={(next) => setNeed(at, next)}
            onRemove={() => onChange({ ...course, needs: course.needs.toSpliced(at, 1) })}
          />
        ))}
        <AddNeed
          label={t('learning.paths.addNeed', { course: name })}
          course={course}
          sides={sides}
          onAdd={(need) => onChange({ ...course, needs: [...course.needs, need] })}
        />
      </div>
      <span className={classes.deeds}>
        <button
          type="button"
          aria-label={t('learning.paths.up', { course: name })}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp {...icon} />
        </button>
        <button type="button" aria-label={t('learning.paths.down', { course: name })} disabled={last} onClick={() => onMove(1)}>
          <IconArrowDown {...icon} />
        </button>
        <button type="button" aria-label={t('learning.paths.remove', { course: name })} onClick={onRemove}>
          <IconTrash {...icon} />
        </button>
      </span>
    </li>
  );
}

interface NeedProps {
  readonly need: NeededLevel;
  readonly sides: PathSides;
  readonly onChange: (need: NeededLevel) => void;
  readonly onRemove: () => void;
}

/** "Doorvragen: at least Zelfstandig." */
function Need({ need, sides, onChange, onRemove }: NeedProps) {
  const { t, language } = useText();
  const skill = sides.skills.find(({ id }) => id === need.skillId);
  const name = skill ? pickLanguage(skill.name, language) : t('learning.studio.settings.skillGone');
  return (
    <div className={classes.need}>
      <label>
        {t('learning.paths.need', { skill: name })}
        <select
          value={need.level}
          onChange={(event) => {
            const level = SKILL_LEVELS.find((each) => each === event.currentTarget.value);
            if (level) onChange({ ...need, level });
          }}
        >
          {SKILL_LEVELS.map((level, at) => (
            <option key={level} value={level}>
              {skill?.levels[at] ? pickLanguage(skill.levels[at].name, language) : level}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-label={t('learning.studio.settings.removeSkill', { name })} onClick={onRemove}>
        <IconX size={16} stroke={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}

const MOST_NEEDS = 5;

interface AddProps {
  readonly label: string;
  readonly course: PathCourse;
  readonly sides: PathSides;
  readonly onAdd: (need: NeededLevel) => void;
}

function AddNeed({ label, course, sides, onAdd }: AddProps) {
  const { t, language } = useText();
  const left = sides.skills.filter(({ id }) => !course.needs.some(({ skillId }) => skillId === id));
  if (left.length === 0 || course.needs.length >= MOST_NEEDS) return null;
  return (
    <select
      className={classes.addNeed}
      aria-label={label}
      value=""
      onChange={(event) => event.currentTarget.value && onAdd({ skillId: event.currentTarget.value, level: 'independent' })}
    >
      <option value="">{t('learning.paths.opensAt')}</option>
      {left.map(({ id, name }) => (
        <option key={id} value={id}>
          {pickLanguage(name, language)}
        </option>
      ))}
    </select>
  );
}
