import { Button, Checkbox, NumberInput, Select, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { StatusWord } from '../../../ui/status-word';
import { evaluatorsQuery, type Plan, PlanProblems, useSavePlan } from './api';
import { draftOf, NEW_PLAN, type PlanDraft, settingsOf, toggled } from './plan-draft';
import { PreviewPanel } from './preview-panel';
import classes from './sampling.module.css';

interface Props {
  /** null: a new plan. */
  readonly stored: Plan | null;
  readonly onSaved: (planId: string) => void;
  readonly onCancel: () => void;
}

const numeric = (value: number | string): number | '' => (typeof value === 'number' ? value : '');
const CHANNELS = ['phone', 'chat'] as const;

/** Choices of a plan, with beside them what they would draw. */
export function PlanForm({ stored, onSaved, onCancel }: Props) {
  const { t, tCode } = useText();
  const { teams } = useSignedIn();
  const [draft, setDraft] = useState<PlanDraft>(stored ? draftOf(stored) : NEW_PLAN);
  // One key for as long as the form is open: sending twice makes one plan.
  const [key] = useState(() => crypto.randomUUID());
  const [settled] = useDebouncedValue(draft, 300);
  const save = useSavePlan();
  const coaches = useQuery(evaluatorsQuery).data ?? [];
  const possible = coaches.filter(({ teamIds }) => draft.teamIds.every((id) => teamIds.includes(id)));
  const set = (change: Partial<PlanDraft>) => setDraft({ ...draft, ...change });
  const without = (id: string) => Object.fromEntries(Object.entries(draft.capacities).filter(([each]) => each !== id));
  const problems = save.error instanceof PlanProblems ? [save.error.code, ...save.error.problems] : [];
  return (
    <div className={classes.columns}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const place = stored && { planId: stored.id, expectedVersion: stored.version };
          save.mutate({ key, settings: settingsOf(draft, stored), stored: place }, { onSuccess: onSaved });
        }}
      >
        <TextInput
          label={t('quality.sampling.name')}
          required
          maxLength={120}
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <fieldset>
          <legend>{t('quality.sampling.teams')}</legend>
          {teams.map((team) => (
            <Checkbox
              key={team.id}
              label={team.name}
              checked={draft.teamIds.includes(team.id)}
              onChange={() => set({ teamIds: toggled(draft.teamIds, team.id) })}
            />
          ))}
        </fieldset>
        <div className={classes.pair}>
          <NumberInput
            label={t('quality.sampling.count')}
            value={draft.count}
            min={1}
            max={100}
            allowDecimal={false}
            onChange={(value) => set({ count: numeric(value) })}
          />
          <Select
            label={t('quality.sampling.per')}
            allowDeselect={false}
            value={draft.per}
            data={(['week', 'month'] as const).map((value) => ({ value, label: t(`quality.sampling.per.${value}`) }))}
            onChange={(value) => set({ per: value === 'month' ? 'month' : 'week' })}
          />
        </div>
        <div className={classes.pair}>
          <NumberInput
            label={t('quality.sampling.shortest')}
            value={draft.shortest}
            min={0}
            max={86_400}
            allowDecimal={false}
            onChange={(value) => set({ shortest: numeric(value) })}
          />
          <NumberInput
            label={t('quality.sampling.longest')}
            value={draft.longest}
            min={0}
            max={86_400}
            allowDecimal={false}
            onChange={(value) => set({ longest: numeric(value) })}
          />
        </div>
        <fieldset>
          <legend>{t('quality.sampling.channels')}</legend>
          {CHANNELS.map((channel) => (
            <Checkbox
              key={channel}
              label={t(`quality.sampling.channel.${channel}`)}
              checked={draft.channels.includes(channel)}
              onChange={() => set({ channels: toggled(draft.channels, channel) })}
            />
          ))}
        </fieldset>
        <TextInput
          label={t('quality.sampling.queues')}
          value={draft.queues}
          onChange={(event) => set({ queues: event.currentTarget.value })}
        />
        <fieldset>
          <legend>{t('quality.sampling.evaluators')}</legend>
          <p className={classes.meta}>{t('quality.sampling.evaluatorsHint')}</p>
          {possible.map(({ evaluator }) => {
            const capacity = draft.capacities[evaluator.id];
            return (
              <div key={evaluator.id} className={classes.evaluator}>
                <Checkbox
                  label={fullName(evaluator)}
                  checked={capacity !== undefined}
                  onChange={() =>
                    set({
                      capacities: capacity === undefined ? { ...draft.capacities, [evaluator.id]: 20 } : without(evaluator.id),
                    })
                  }
                />
                {capacity !== undefined && (
                  <NumberInput
                    aria-label={t('quality.sampling.capacity', { name: fullName(evaluator) })}
                    value={capacity}
                    min={0}
                    max={1000}
                    allowDecimal={false}
                    onChange={(value) => set({ capacities: { ...draft.capacities, [evaluator.id]: numeric(value) } })}
                  />
                )}
              </div>
            );
          })}
        </fieldset>
        <Switch
          label={t('quality.sampling.blind')}
          checked={draft.blind}
          onChange={(event) => set({ blind: event.currentTarget.checked })}
        />
        <div role="alert" className={classes.group}>
          {problems.map((code) => (
            <StatusWord key={code} tone="critical">
              {tCode(code, 'quality.sampling.saveFailed')}
            </StatusWord>
          ))}
          {save.error && problems.length === 0 && <StatusWord tone="critical">{t('quality.sampling.saveFailed')}</StatusWord>}
        </div>
        <div className={classes.end}>
          <Button type="submit" loading={save.isPending}>
            {t('quality.sampling.save')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('quality.sampling.cancel')}
          </Button>
        </div>
      </form>
      <PreviewPanel input={{ planId: stored?.id ?? null, settings: settingsOf(settled, stored) }} />
    </div>
  );
}
