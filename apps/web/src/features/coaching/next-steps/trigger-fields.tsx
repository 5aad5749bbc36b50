import { type ComboboxData, type ComboboxItem, type ComboboxItemGroup, Select } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import type { NextStepChoices, TriggerKind } from './next-steps';
import type { RuleDraft } from './rule-draft';
import { TRIGGERS } from './rule-draft';
import classes from './rule-form.module.css';
import { namesFor, triggerText } from './rule-words';
import { placeOf, SentenceFields } from './sentence-fields';
import { SmallNumber } from './small-number';

interface Props {
  readonly draft: RuleDraft;
  readonly choices: NextStepChoices;
  readonly onChange: (changes: Partial<RuleDraft>) => void;
}

/** "Als … in 3 van de laatste 5 gesprekken …": the sentence, with fields in it. */
export function TriggerFields({ draft, choices, onChange }: Props) {
  const { t } = useText();
  const { kind, times, outOf, days } = draft;
  const text = triggerText(
    kind,
    { about: placeOf('about'), times: placeOf('times'), outOf: placeOf('outOf'), days: placeOf('days') },
    { t },
  );
  return (
    <fieldset className={classes.part}>
      <legend>{t('coaching.next.if')}</legend>
      <Select
        label={t('coaching.next.trigger')}
        data={TRIGGERS.map((each) => ({ value: each, label: t(`coaching.next.trigger.${each}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => onChange({ kind: TRIGGERS.find((each) => each === value) ?? kind })}
      />
      <p className={classes.sentence}>
        <SentenceFields
          text={text}
          fields={{
            about: kind !== 'personIsNew' && <AboutField kind={kind} draft={draft} choices={choices} onChange={onChange} />,
            times: (
              <SmallNumber
                label={t('coaching.next.times')}
                value={times}
                min={kind === 'sureErrorRepeats' ? 2 : 1}
                max={10}
                onChange={(value) => onChange({ times: value ?? 1 })}
              />
            ),
            outOf: (
              <SmallNumber
                label={t('coaching.next.outOf')}
                value={outOf}
                min={1}
                max={20}
                onChange={(value) => onChange({ outOf: value ?? 1 })}
              />
            ),
            days: kind !== 'criterionFails' && (
              <SmallNumber
                label={t('coaching.next.days')}
                value={days[kind]}
                min={1}
                max={kind === 'certificateExpires' ? 365 : 90}
                onChange={(value) => onChange({ days: { ...days, [kind]: value ?? 1 } })}
              />
            ),
          }}
        />
      </p>
      <p className={classes.note}>{t(`coaching.next.if.note.${kind}`)}</p>
    </fieldset>
  );
}

function AboutField({ kind, draft, choices, onChange }: Props & { readonly kind: Exclude<TriggerKind, 'personIsNew'> }) {
  const { t, language } = useText();
  const chosen = draft.about[kind] ?? null;
  const offered = namesFor(kind, choices).filter((each) => each.offered || each.id === chosen);
  const groups = [...new Set(offered.map(({ group }) => group))];
  const data: ComboboxData = groups.flatMap((group): (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[] => {
    const items = offered.filter((each) => each.group === group).map(({ id, name }) => ({ value: id, label: name[language] }));
    return group ? [{ group, items }] : items;
  });
  return (
    <Select
      aria-label={t(`coaching.next.about.${kind}`)}
      placeholder={t(`coaching.next.any.${kind}`)}
      data={data}
      value={chosen}
      className={classes.about ?? ''}
      searchable
      clearable
      onChange={(value) => onChange({ about: { ...draft.about, [kind]: value } })}
    />
  );
}
