import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { type RolloutChoices, usePlanRollout } from './api';
import classes from './rollout.module.css';
import { fieldOf, newDraft, type RolloutDraft, type RolloutField, toggled, withCourse } from './rollout-draft';
import { Ticks } from './ticks';

interface Props {
  readonly choices: RolloutChoices;
  readonly onDone: (rolloutId: string | null) => void;
}

/** A word nobody chose for what it gives; whoever likes another may type it. */
const someWord = () => crypto.randomUUID().slice(0, 8);

export function RolloutForm({ choices, onDone }: Props) {
  const { t, tCode, language } = useText();
  const [draft, setDraft] = useState<RolloutDraft>(() => newDraft(choices, someWord()));
  const plan = usePlanRollout();
  const change = (changes: Partial<RolloutDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const code = plan.error instanceof ApiError ? plan.error.code : '';
  const said = plan.error ? tCode(`progress.error.${code}`, 'progress.rollout.saveFailed') : null;
  const wrong = (field: RolloutField) => (fieldOf(code) === field ? said : null);
  const course = choices.courses.find(({ courseId }) => courseId === draft.courseId);
  const number = (field: 'waveCount' | 'weeksBetween', min: number, max: number) => (
    <TextInput
      type="number"
      label={t(`progress.rollout.${field}`)}
      description={field === 'weeksBetween' ? t('progress.rollout.weeksHint') : undefined}
      // Below, so that the three fields of this row stand on one line.
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={draft[field]}
      min={min}
      max={max}
      required
      error={wrong(field)}
      onChange={({ currentTarget: { valueAsNumber } }) => change({ [field]: Number.isNaN(valueAsNumber) ? 0 : valueAsNumber })}
    />
  );
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        plan.mutate(draft, { onSuccess: onDone });
      }}
    >
      <NativeSelect
        label={t('progress.rollout.course')}
        value={draft.courseId}
        error={wrong('courseId')}
        data={choices.courses.map(({ courseId, title }) => ({ value: courseId, label: pickLanguage(title, language) }))}
        onChange={(event) => setDraft(withCourse(draft, choices, event.currentTarget.value))}
      />
      <Ticks label={t('progress.rollout.outcome')} hint={t('progress.rollout.outcomeHint')} error={wrong('outcomeSkillIds')}>
        {course?.skills.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={pickLanguage(name, language)}
            checked={draft.outcomeSkillIds.includes(id)}
            onChange={() => change({ outcomeSkillIds: toggled(draft.outcomeSkillIds, id) })}
          />
        ))}
      </Ticks>
      <Ticks label={t('progress.rollout.teams')} hint={t('progress.rollout.teamsHint')} error={wrong('teamIds')}>
        {choices.teams.map(({ id, name, agents }) => (
          <Checkbox
            key={id}
            label={t('progress.rollout.team', { name, count: agents })}
            checked={draft.teamIds.includes(id)}
            onChange={() => change({ teamIds: toggled(draft.teamIds, id) })}
          />
        ))}
      </Ticks>
      <div className={classes.pair}>
        {number('waveCount', 2, choices.teams.length)}
        <TextInput
          type="date"
          label={t('progress.rollout.startsOn')}
          value={draft.startsOn}
          min={choices.firstStart}
          step={7}
          required
          error={wrong('startsOn')}
          onChange={(event) => change({ startsOn: event.currentTarget.value || choices.firstStart })}
        />
        {number('weeksBetween', 3, 26)}
      </div>
      <TextInput
        label={t('progress.rollout.seed')}
        description={t('progress.rollout.seedHint')}
        value={draft.seed}
        maxLength={100}
        required
        error={wrong('seed')}
        onChange={(event) => change({ seed: event.currentTarget.value })}
      />
      {said && !fieldOf(code) && (
        <p className={classes.refused} role="alert">
          {said}
        </p>
      )}
      <div className={classes.acts}>
        <Button type="submit" loading={plan.isPending}>
          {t('progress.rollout.save')}
        </Button>
        <Button variant="subtle" onClick={() => onDone(null)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
