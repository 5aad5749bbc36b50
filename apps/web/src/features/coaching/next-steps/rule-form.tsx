import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { ActionFields } from './action-fields';
import { type NextStepChoices, type NextStepRule, useSaveRule } from './next-steps';
import { draftOf, inputOf, isWhole, newDraft, type RuleDraft } from './rule-draft';
import classes from './rule-form.module.css';
import { RulePreview } from './rule-preview';
import { ruleSentence } from './rule-words';
import { SmallNumber } from './small-number';
import { TriggerFields } from './trigger-fields';

const ROLES = ['agent', 'coach', 'manager', 'author'] as const;

interface Props {
  /** null: a new one. */
  readonly rule: NextStepRule | null;
  readonly choices: NextStepChoices;
  readonly onDone: (ruleId: string | null) => void;
}

/** A rule as sentences with fields in them; beside it what it does, before it is kept. */
export function RuleForm({ rule, choices, onDone }: Props) {
  const { t, tCode, language } = useText();
  const { roles: mine } = useSignedIn();
  const admin = mine.includes('admin');
  const [draft, setDraft] = useState<RuleDraft>(() =>
    rule ? draftOf(rule) : newDraft(admin ? [] : choices.teams.filter(({ offered }) => offered).map(({ id }) => id)),
  );
  const change = (changes: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const save = useSaveRule(rule);
  const input = inputOf(draft);
  const ready = isWhole(draft);
  const teams = choices.teams.filter(({ id, offered }) => offered || draft.teamIds.includes(id));
  const submit = (on: boolean) => save.mutate({ input, on }, { onSuccess: onDone });
  return (
    <div className={classes.builder}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit(true);
        }}
      >
        <TextInput
          label={t('coaching.next.name')}
          description={t('coaching.next.nameHint')}
          value={draft.name}
          maxLength={80}
          required
          data-autofocus
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TriggerFields draft={draft} choices={choices} onChange={change} />
        <fieldset className={classes.part}>
          <legend>{t('coaching.next.who')}</legend>
          <div className={classes.pair}>
            <MultiSelect
              label={t('coaching.next.roles')}
              data={ROLES.map((each) => ({ value: each, label: t(`coaching.next.role.${each}`) }))}
              value={[...draft.roles]}
              required
              onChange={(chosen) => change({ roles: ROLES.filter((each) => chosen.includes(each)) })}
            />
            <MultiSelect
              label={t('coaching.next.teams')}
              description={admin ? undefined : t('coaching.next.teamsHint')}
              placeholder={admin && draft.teamIds.length === 0 ? t('coaching.next.everyTeam') : ''}
              data={teams.map(({ id, name }) => ({ value: id, label: name }))}
              value={[...draft.teamIds]}
              required={!admin}
              onChange={(teamIds) => change({ teamIds })}
            />
          </div>
        </fieldset>
        <ActionFields draft={draft} choices={choices} onChange={change} />
        <fieldset className={classes.part}>
          <legend>{t('coaching.next.limits')}</legend>
          <div className={classes.pair}>
            <SmallNumber
              label={t('coaching.next.perWeek')}
              shown
              value={draft.perPersonPerWeek}
              min={1}
              max={20}
              onChange={(value) => change({ perPersonPerWeek: value ?? 1 })}
            />
            <SmallNumber
              label={t('coaching.next.perDay')}
              shown
              value={draft.perDay}
              min={1}
              max={1000}
              empty={t('coaching.next.noLimit')}
              onChange={(perDay) => change({ perDay })}
            />
          </div>
        </fieldset>
        <p className={classes.whole}>{ruleSentence(saidOf(input), choices, { t, language })}</p>
        {save.error && (
          <p className={classes.refused} role="alert">
            {save.error instanceof ApiError
              ? tCode(`coaching.error.${save.error.code}`, 'coaching.next.switchFailed')
              : t('coaching.next.switchFailed')}
          </p>
        )}
        <div className={classes.acts}>
          <Button type="submit" loading={save.isPending} disabled={!ready}>
            {t('coaching.next.save')}
          </Button>
          <Button variant="default" disabled={!ready || save.isPending} onClick={() => submit(false)}>
            {t('coaching.next.saveOff')}
          </Button>
          <Button variant="subtle" onClick={() => onDone(null)}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
      <RulePreview id={rule?.id ?? null} input={input} ready={ready} />
    </div>
  );
}

/** What is filled in, as a saved rule would say it. */
function saidOf({ trigger, actions }: ReturnType<typeof inputOf>): Pick<NextStepRule, 'trigger' | 'actions'> {
  const none = { target: null, targetId: null, dueDays: null, skillId: null, most: null };
  return {
    trigger: { aboutId: null, times: null, outOf: null, days: null, ...trigger },
    actions: actions.map((action) => ({ ...none, ...action, title: action.title ?? '' })),
  } as Pick<NextStepRule, 'trigger' | 'actions'>;
}
