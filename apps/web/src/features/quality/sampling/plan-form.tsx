import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { type Plan, PlanProblems, useSavePlan } from './api';
import { FrameFields, QuotaFields } from './frame-fields';
import { draftOf, NEW_PLAN, type PlanDraft, settingsOf } from './plan-draft';
import { PreviewPanel } from './preview-panel';
import classes from './sampling.module.css';
import { ScoringFields } from './scoring-fields';

interface Props {
  /** null: a new plan. */
  readonly stored: Plan | null;
  readonly onSaved: (planId: string) => void;
  readonly onCancel: () => void;
}

/** Choices of a plan, with beside them what they would draw. */
export function PlanForm({ stored, onSaved, onCancel }: Props) {
  const { t, tCode } = useText();
  const [draft, setDraft] = useState<PlanDraft>(stored ? draftOf(stored) : NEW_PLAN);
  // One key for as long as the form is open: sending twice makes one plan.
  const [key] = useState(() => crypto.randomUUID());
  const [settled] = useDebouncedValue(draft, 300);
  const save = useSavePlan();
  const set = (change: Partial<PlanDraft>) => setDraft((current) => ({ ...current, ...change }));
  const problems = save.error instanceof PlanProblems ? [save.error.code, ...save.error.problems] : [];
  return (
    <div className={classes.columns}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const place = stored && { planId: stored.id, expectedVersion: stored.version };
          save.mutate({ key, settings: settingsOf(draft), stored: place }, { onSuccess: onSaved });
        }}
      >
        <TextInput
          label={t('quality.sampling.name')}
          required
          maxLength={120}
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <QuotaFields draft={draft} onChange={set} />
        <FrameFields draft={draft} onChange={set} />
        <ScoringFields draft={draft} onChange={set} />
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
      <PreviewPanel input={{ planId: stored?.id ?? null, settings: settingsOf(settled) }} />
    </div>
  );
}
