import { Checkbox, Select, TextInput } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import type { ActionKind, NextStepChoices } from './next-steps';
import { ACTIONS, type RuleDraft } from './rule-draft';
import classes from './rule-form.module.css';
import { SmallNumber } from './small-number';

interface Props {
  readonly draft: RuleDraft;
  readonly choices: NextStepChoices;
  readonly onChange: (changes: Partial<RuleDraft>) => void;
}

/** What the rule does: one box for each thing, with what it needs under it. */
export function ActionFields(props: Props) {
  const { t } = useText();
  const { draft, onChange } = props;
  const toggle = (kind: ActionKind, on: boolean) =>
    onChange({ chosen: on ? [...draft.chosen, kind] : draft.chosen.filter((each) => each !== kind) });
  return (
    <fieldset className={classes.part}>
      <legend>{t('coaching.next.then')}</legend>
      <ul className={classes.actions}>
        {ACTIONS.map((kind) => (
          <li key={kind}>
            <Checkbox
              label={t(`coaching.next.do.${kind}`)}
              checked={draft.chosen.includes(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />
            {draft.chosen.includes(kind) && (
              <div className={classes.detail}>
                <ActionDetail kind={kind} {...props} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function ActionDetail({ kind, draft, choices, onChange }: Props & { readonly kind: ActionKind }) {
  const { t, language } = useText();
  if (kind === 'assignLearning') {
    const items = (group: 'course' | 'path') =>
      choices.targets
        .filter((each) => each.group === group && (each.offered || draft.target === `${group} ${each.id}`))
        .map(({ id, name }) => ({ value: `${group} ${id}`, label: name[language] }));
    return (
      <>
        <Select
          label={t('coaching.next.what')}
          data={[
            { group: t('coaching.next.paths'), items: items('path') },
            { group: t('coaching.next.courses'), items: items('course') },
          ]}
          value={draft.target}
          searchable
          required
          onChange={(target) => onChange({ target })}
        />
        <SmallNumber
          label={t('coaching.next.due')}
          shown
          value={draft.dueDays}
          min={1}
          max={365}
          empty={t('coaching.next.dueNone')}
          onChange={(dueDays) => onChange({ dueDays })}
        />
      </>
    );
  }
  if (kind === 'addCards') {
    const needed = draft.kind === 'certificateExpires' || draft.kind === 'personIsNew';
    return (
      <>
        <Select
          label={t('coaching.next.cardSkill')}
          placeholder={needed ? '' : t('coaching.next.cardSkillSame')}
          data={choices.skills.map(({ id, name }) => ({ value: id, label: name[language] }))}
          value={draft.cardSkillId}
          searchable
          clearable={!needed}
          required={needed}
          onChange={(cardSkillId) => onChange({ cardSkillId })}
        />
        <SmallNumber
          label={t('coaching.next.cards')}
          shown
          value={draft.cards}
          min={1}
          max={10}
          onChange={(value) => onChange({ cards: value ?? 1 })}
        />
      </>
    );
  }
  if (kind === 'addAgendaPoint')
    return (
      <TextInput
        label={t('coaching.next.point')}
        placeholder={t('coaching.next.pointSame')}
        description={t('coaching.next.pointHint')}
        value={draft.point}
        maxLength={120}
        onChange={(event) => onChange({ point: event.currentTarget.value })}
      />
    );
  if (kind === 'steerSample')
    return (
      <div>
        <SmallNumber
          label={t('coaching.next.calls')}
          shown
          value={draft.calls}
          min={1}
          max={5}
          onChange={(value) => onChange({ calls: value ?? 1 })}
        />
        <p className={classes.note}>{t('coaching.next.callsHint')}</p>
      </div>
    );
  return <p className={classes.note}>{t('coaching.next.tellHint')}</p>;
}
