import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../lib/i18n';
import { PERIODS } from '../team-search';
import { type DashboardView, multiplesQuery } from './api';
import classes from './dashboard.module.css';
import { type DashboardSearch, USUAL } from './dashboard-search';

interface Choice {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

interface Props {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly view: DashboardView;
  readonly onChange: (changed: { readonly [Key in keyof DashboardSearch]?: DashboardSearch[Key] | undefined }) => void;
}

/** Team, period, skill, and what stands beside it: all in the address. */
export function DashboardTools({ teams, view, onChange }: Props) {
  const { t, language } = useText();
  const skills = useQuery(multiplesQuery(view)).data?.series ?? [];
  const others = teams.filter(({ id }) => id !== view.team);
  return (
    <fieldset className={classes.tools} data-no-print>
      <legend>{t('progress.dashboard.filters')}</legend>
      {teams.length > 1 && (
        <Filter
          label={t('progress.dashboard.team')}
          value={view.team}
          options={teams}
          onChoose={(team) => onChange({ team, beside: undefined })}
        />
      )}
      <Filter
        label={t('progress.dashboard.period')}
        value={String(view.weeks ?? USUAL)}
        options={PERIODS.map((weeks) => ({ id: String(weeks), name: t('progress.dashboard.weeks', { weeks }) }))}
        onChoose={(weeks) => onChange({ weeks: PERIODS.find((each) => String(each) === weeks) })}
      />
      <Filter
        label={t('progress.dashboard.skill')}
        value={view.skill ?? ''}
        options={[
          { id: '', name: t('progress.dashboard.allSkills') },
          ...skills.map(({ skill }) => ({ id: skill.id, name: skill.name[language] })),
        ]}
        onChoose={(skill) => onChange({ skill: skill || undefined })}
      />
      {others.length > 0 && (
        <Filter
          label={t('progress.dashboard.beside')}
          value={view.beside ?? ''}
          options={[{ id: '', name: t('progress.dashboard.besideBefore') }, ...others]}
          onChoose={(beside) => onChange({ beside: beside || undefined })}
        />
      )}
    </fieldset>
  );
}

function Filter({ label, value, options, onChoose }: Choice) {
  return (
    <label className={classes.filter}>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
