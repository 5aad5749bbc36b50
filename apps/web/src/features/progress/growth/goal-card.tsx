import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { GOAL_LEVELS } from '@vakwerk/domain/progress/skill-goal';
import { type FormEvent, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { removeGoal, setGoal } from './goal';
import classes from './goal-card.module.css';
import type { MySkill } from './my-skill';

type Goal = NonNullable<MySkill['goal']>;
interface Props {
  readonly skillId: string;
  readonly name: string;
  readonly goal: Goal | null;
}
const FIRST: Goal = { level: 'independent', byOn: null, shared: false };

/** What I want to be able to do. My own: my coach sees it only when I switch that on. */
export function GoalCard({ skillId, name, goal }: Props) {
  const { t, date } = useText();
  const client = useQueryClient();
  const undoToast = useUndoToast();
  const [draft, edit] = useState<Goal | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: ['progress', 'mine', skillId] });
  const save = async (wish: Goal) => {
    const answer = await setGoal({ skillId, level: wish.level, byOn: wish.byOn ?? null, shared: wish.shared });
    const refused = answer.__typename === 'GoalRefused';
    setProblem(refused ? t(answer.code === 'goalDatePast' ? 'progress.goal.datePast' : 'progress.goal.dateFar') : null);
    if (!refused) {
      edit(null);
      await refresh();
    }
  };
  const remove = async (gone: Goal) => {
    await removeGoal(skillId);
    await refresh();
    await undoToast(t('progress.goal.removed'), () => void save(gone));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft) void save(draft);
  };
  if (draft)
    return (
      <form className={classes.card} onSubmit={submit} aria-label={t('progress.goal.of', { skill: name })}>
        <NativeSelect
          label={t('progress.goal.level')}
          value={draft.level}
          onChange={(event) =>
            edit({ ...draft, level: GOAL_LEVELS.find((each) => each === event.currentTarget.value) ?? draft.level })
          }
          data={GOAL_LEVELS.map((level) => ({ value: level, label: t(`progress.growth.level.${level}`) }))}
        />
        <TextInput
          type="date"
          label={t('progress.goal.by')}
          description={t('progress.goal.byHelp')}
          value={draft.byOn ?? ''}
          error={problem}
          onChange={(event) => edit({ ...draft, byOn: event.currentTarget.value || null })}
        />
        <Share shared={draft.shared} onChange={(shared) => edit({ ...draft, shared })} />
        <div className={classes.actions}>
          <Button type="submit">{t('progress.goal.save')}</Button>
          <Button
            variant="default"
            onClick={() => {
              edit(null);
              setProblem(null);
            }}
          >
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    );
  if (!goal)
    return (
      <div className={classes.card}>
        <p className={classes.none}>{t('progress.goal.none')}</p>
        <Button variant="default" onClick={() => edit(FIRST)}>
          {t('progress.goal.set')}
        </Button>
      </div>
    );
  const level = t(`progress.growth.level.${goal.level}`);
  return (
    <section className={classes.card} aria-label={t('progress.goal.mine')}>
      <h3>{t('progress.goal.mine')}</h3>
      <p className={classes.goal}>
        {goal.byOn ? t('progress.goal.levelBy', { level, day: date(new Date(`${goal.byOn}T12:00:00Z`)) }) : level}
      </p>
      <Share shared={goal.shared} onChange={(shared) => void save({ ...goal, shared })} />
      <div className={classes.actions}>
        <Button variant="default" onClick={() => edit(goal)}>
          {t('progress.goal.change')}
        </Button>
        <Button variant="subtle" onClick={() => void remove(goal)}>
          {t('progress.goal.remove')}
        </Button>
      </div>
    </section>
  );
}

function Share({ shared, onChange }: { readonly shared: boolean; readonly onChange: (shared: boolean) => void }) {
  const { t } = useText();
  return (
    <Switch
      checked={shared}
      onChange={(event) => onChange(event.currentTarget.checked)}
      label={t('progress.goal.share')}
      description={t(shared ? 'progress.goal.shared' : 'progress.goal.private')}
    />
  );
}
