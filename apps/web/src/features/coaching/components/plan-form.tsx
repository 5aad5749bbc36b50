import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { StatusWord } from '../../../ui/status-word';
import type { AgendaTemplate } from '../api/templates';
import { addDays, type PlanFields, pointsFromCall, type ScoredCall } from '../model/plan-form';
import { PlanAgenda } from './plan-agenda';
import classes from './plan-form.module.css';
import { PlanOthers } from './plan-others';
import { PlanTimes } from './plan-times';

interface Named {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}
interface Props {
  readonly agents: readonly Named[];
  readonly calls: readonly { readonly id: string; readonly label: string }[];
  readonly agentId: string;
  readonly evaluationId: string;
  /** The chosen call with its criteria, once it has been read. */
  readonly call: ScoredCall | undefined;
  /** YYYY-MM-DDTHH:MM at which everybody is free, soonest first; undefined while they are looked for. */
  readonly suggestions: readonly string[] | undefined;
  readonly templates: readonly AgendaTemplate[];
  readonly others: readonly string[];
  readonly today: string;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly onAgent: (id: string) => void;
  readonly onCall: (id: string) => void;
  readonly onOthers: (ids: readonly string[]) => void;
  readonly onMinutes: (minutes: number) => void;
  readonly onSubmit: (fields: PlanFields) => void;
}

const DUE_AFTER_DAYS = 14;
const INTERVALS = [1, 2, 3, 4, 6, 8, 13];
const SHORTEST = 5;
const LONGEST = 240;

const NOTHING_CHOSEN = {
  otherAgentIds: [],
  title: '',
  templateId: '',
  everyWeeks: '',
  date: '',
  time: '',
  minutes: 30,
  place: '',
  points: [],
  agreement: '',
  dueOn: '',
};

/** Who, when, about what, and one agreement to start with. */
export function PlanForm(props: Props) {
  const { t, language } = useText();
  const { agents, calls, agentId, evaluationId, call, suggestions, templates, others, today, busy, refusal } = props;
  const { onAgent, onCall, onOthers, onMinutes, onSubmit } = props;
  const suggestion = suggestions?.[0];
  const form = useForm<PlanFields>({ defaultValues: { ...NOTHING_CHOSEN, agentId, evaluationId } });
  const { register, handleSubmit, setValue, getValues, getFieldState, watch, formState } = form;
  const { errors, dirtyFields } = formState;
  const points = watch('points');
  const agent = agents.find(({ id }) => id === agentId);

  useEffect(() => setValue('agentId', agentId), [agentId, setValue]);
  useEffect(() => setValue('otherAgentIds', others), [others, setValue]);
  const choose = (moment: string) => {
    const [date = '', time = ''] = moment.split('T');
    setValue('date', date, { shouldDirty: true, shouldValidate: formState.isSubmitted });
    setValue('time', time.slice(0, 5), { shouldDirty: true, shouldValidate: formState.isSubmitted });
    onDate(date);
  };
  useEffect(() => {
    const own = getValues('points').filter(({ criterionId }) => criterionId === null);
    setValue('points', [...(call ? pointsFromCall(call, language) : []), ...own]);
  }, [call, language, getValues, setValue]);
  useEffect(() => {
    if (!suggestion || getFieldState('date').isDirty || getFieldState('time').isDirty) return;
    const [date = '', time = ''] = suggestion.split('T');
    setValue('date', date);
    setValue('time', time.slice(0, 5));
    if (!getFieldState('dueOn').isDirty) setValue('dueOn', addDays(date, DUE_AFTER_DAYS));
  }, [suggestion, getFieldState, setValue]);
  const onDate = (date: string) => {
    if (date && !dirtyFields.dueOn) setValue('dueOn', addDays(date, DUE_AFTER_DAYS));
  };

  return (
    <form noValidate className={classes.form} onSubmit={(event) => void handleSubmit(onSubmit)(event)}>
      <div className={classes.two}>
        <NativeSelect
          {...register('agentId', { required: t('coaching.plan.missing.who'), onChange: (event) => onAgent(event.target.value) })}
          label={t('coaching.plan.who')}
          error={errors.agentId?.message}
          data={[
            { value: '', label: t('coaching.plan.whoChoose') },
            ...agents.map((each) => ({ value: each.id, label: fullName(each) })),
          ]}
        />
        <NativeSelect
          value={evaluationId}
          onChange={(event) => onCall(event.currentTarget.value)}
          label={t('coaching.plan.from')}
          disabled={agentId === '' || others.length > 0}
          data={[{ value: '', label: t('coaching.plan.fromNone') }, ...calls.map(({ id, label }) => ({ value: id, label }))]}
        />
      </div>
      <PlanOthers agents={agents.filter(({ id }) => id !== agentId)} chosen={others} onChange={onOthers}>
        {others.length > 0 && (
          <TextInput
            {...register('title', {
              validate: (title) => others.length === 0 || title.trim() !== '' || t('coaching.error.textMissing'),
            })}
            label={t('coaching.plan.groupTitle')}
            placeholder={t('coaching.plan.groupTitleExample')}
            maxLength={200}
            error={errors.title?.message}
          />
        )}
      </PlanOthers>
      <PlanTimes moments={suggestions} asked={agentId !== ''} onChoose={choose} />
      <div className={classes.when}>
        <TextInput
          {...register('date', { required: t('coaching.plan.missing.date'), onChange: (event) => onDate(event.target.value) })}
          type="date"
          min={today}
          label={t('coaching.plan.date')}
          error={errors.date?.message}
        />
        <TextInput
          {...register('time', { required: t('coaching.plan.missing.time') })}
          type="time"
          label={t('coaching.plan.time')}
          error={errors.time?.message}
        />
        <TextInput
          {...register('minutes', {
            valueAsNumber: true,
            onChange: (event) => onMinutes(Number(event.target.value)),
            validate: (minutes) =>
              (Number.isInteger(minutes) && minutes >= SHORTEST && minutes <= LONGEST) || t('coaching.plan.missing.minutes'),
          })}
          type="number"
          min={SHORTEST}
          max={LONGEST}
          step={5}
          label={t('coaching.plan.minutes')}
          error={errors.minutes?.message}
        />
        <TextInput
          {...register('place')}
          label={t('coaching.plan.place')}
          placeholder={t('coaching.plan.placeHelp')}
          maxLength={200}
        />
      </div>
      <div className={classes.two}>
        <NativeSelect
          {...register('everyWeeks')}
          label={t('coaching.plan.repeat')}
          disabled={others.length > 0}
          data={[
            { value: '', label: t('coaching.plan.repeatNot') },
            ...INTERVALS.map((weeks) => ({ value: String(weeks), label: t('coaching.series.every', { weeks }) })),
          ]}
        />
        <NativeSelect
          {...register('templateId')}
          label={t('coaching.plan.template')}
          data={[
            { value: '', label: t('coaching.plan.templateNone') },
            ...templates.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <PlanAgenda points={points} fromCall={call !== undefined} onChange={(next) => setValue('points', next)} />
      <fieldset className={classes.agreement}>
        <legend>{t('coaching.plan.agreement')}</legend>
        <p>{agent ? t('coaching.plan.agreementHelp', { name: agent.givenName }) : t('coaching.plan.agreementHelpNobody')}</p>
        <div className={classes.promise}>
          <TextInput
            {...register('agreement')}
            label={t('coaching.room.agreements.what')}
            placeholder={t('coaching.room.agreements.whatExample')}
            maxLength={400}
          />
          <TextInput
            {...register('dueOn', {
              validate: (due, { agreement }) => {
                if (agreement.trim() === '') return true;
                if (due === '') return t('coaching.plan.missing.due');
                return due >= today || t('coaching.plan.dueTooEarly');
              },
            })}
            type="date"
            min={today}
            label={t('coaching.plan.due')}
            error={errors.dueOn?.message}
          />
        </div>
      </fieldset>
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <div className={classes.foot}>
        <p>{t('coaching.plan.mails')}</p>
        <Button type="submit" loading={busy}>
          {t('coaching.plan.submit')}
        </Button>
      </div>
    </form>
  );
}
