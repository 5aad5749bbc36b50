import { Switch } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { asType } from '@vakwerk/domain/quality/scorecards/new-criterion';
import { isScored, lowestPoints, type ScorecardCriterion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { useUndoToast } from '../../../../ui/use-undo-toast';
import { newId, useTools } from '../builder-context';
import type { CriterionFields } from '../model/card-draft';
import { placeName } from '../model/problem-place';
import classes from './build.module.css';
import { CauseEditor } from './cause-editor';
import { ChoiceField } from './choice-field';
import { ConditionEditor } from './condition-editor';
import fields from './fields.module.css';
import { LanguageFields } from './language-fields';
import { OptionEditor } from './option-editor';
import { typeWord } from './type-word';

const TYPES = ['yesNo', 'scale3', 'scale5', 'choice', 'checklist', 'text'] as const;
type TypeChoice = (typeof TYPES)[number];

/** Everything about one criterion, in the row itself. */
export function CriterionEditor({ criterion, onUndo }: { readonly criterion: ScorecardCriterion; readonly onUndo: () => void }) {
  const { t, language } = useText();
  const { change } = useTools();
  const undoToast = useUndoToast();
  const { id, guidance } = criterion;
  const set = (values: CriterionFields) => change({ type: 'criterion', id, fields: values });
  const word = typeWord(criterion);
  const setType = (choice: TypeChoice) => {
    const type = choice === 'scale3' || choice === 'scale5' ? 'scale' : choice;
    set(asType(criterion, type, newId, choice === 'scale5' ? 5 : 3));
  };
  return (
    <div className={classes.editor}>
      <LanguageFields
        label={t('quality.card.edit.question')}
        text={criterion.text}
        place={placeName(id, 'text')}
        onChange={(text) => set({ text })}
      />
      <div className={classes.editRow}>
        <ChoiceField<TypeChoice>
          label={t('quality.card.edit.type')}
          value={word === 'scale' ? 'scale3' : word}
          choices={TYPES.map((each) => ({ id: each, label: t(`quality.card.type.${each}`) }))}
          onChange={setType}
        />
      </div>
      <OptionEditor criterion={criterion} set={set} />
      <Rules criterion={criterion} set={set} />
      <ConditionEditor criterion={criterion} set={set} />
      <details className={classes.details} open={Object.values(guidance).some(({ nl, en }) => nl !== '' || en !== '')}>
        <summary>{t('quality.card.edit.guidance')}</summary>
        {(['explanation', 'goodExample', 'badExample'] as const).map((part) => (
          <LanguageFields
            key={part}
            optional
            lines={2}
            label={t(`quality.card.edit.${part}`)}
            text={guidance[part]}
            place={placeName(id, `guidance.${part}`)}
            onChange={(text) => set({ guidance: { ...guidance, [part]: text } })}
          />
        ))}
      </details>
      <CauseEditor criterion={criterion} set={set} />
      <button
        type="button"
        className={classes.quiet}
        onClick={() => {
          const name = pickLanguage(criterion.text, language) || t('quality.card.build.untitledCriterion');
          change({ type: 'removeCriterion', id });
          void undoToast(t('quality.card.build.removed', { name }), onUndo);
        }}
      >
        <IconTrash size={16} stroke={1.75} aria-hidden="true" /> {t('quality.card.build.removeCriterion')}
      </button>
    </div>
  );
}

interface PartProps {
  readonly criterion: ScorecardCriterion;
  readonly set: (values: CriterionFields) => void;
}

function Rules({ criterion, set }: PartProps) {
  const { t, language } = useText();
  const { skills } = useTools();
  const { id, skillId } = criterion;
  const lowest = criterion.options.find(({ points }) => points === lowestPoints(criterion));
  const known = skills.some((skill) => skill.id === skillId);
  const scored = isScored(criterion);
  return (
    <>
      <div className={classes.editRow}>
        {scored && (
          <>
            <Switch
              size="sm"
              checked={criterion.naAllowed}
              label={t('quality.card.edit.naAllowed')}
              data-place={placeName(id, 'naAllowed')}
              onChange={(event) => set({ naAllowed: event.currentTarget.checked })}
            />
            <Switch
              size="sm"
              checked={criterion.bonus}
              label={t('quality.card.edit.bonus')}
              onChange={(event) => set({ bonus: event.currentTarget.checked })}
            />
            <Switch
              size="sm"
              checked={criterion.negativePointsAllowed}
              label={t('quality.card.edit.negative')}
              onChange={(event) => set({ negativePointsAllowed: event.currentTarget.checked })}
            />
          </>
        )}
      </div>
      <div className={classes.editRow}>
        <ChoiceField
          label={t('quality.card.edit.comment')}
          value={criterion.commentRequired}
          choices={(['never', 'whenNotFull', 'always'] as const).map((each) => ({
            id: each,
            label: t(`quality.card.edit.comment.${each}`),
          }))}
          onChange={(commentRequired) => set({ commentRequired })}
        />
        {scored && (
          <>
            <ChoiceField
              label={t('quality.card.edit.critical')}
              value={criterion.critical}
              choices={(['none', 'customer', 'business', 'compliance'] as const).map((each) => ({
                id: each,
                label: t(`quality.card.edit.critical.${each}`),
              }))}
              onChange={(critical) => set({ critical })}
            />
            <ChoiceField
              label={t('quality.card.edit.fatal')}
              value={criterion.fatal}
              place={placeName(id, 'fatal')}
              choices={(['none', 'section', 'evaluation'] as const).map((each) => ({
                id: each,
                label: t(`quality.card.edit.fatal.${each}`),
              }))}
              onChange={(fatal) => set({ fatal })}
            />
          </>
        )}
        <ChoiceField
          label={t('quality.card.edit.skill')}
          value={skillId ?? ''}
          place={placeName(id, 'skillId')}
          choices={[
            { id: '', label: t('quality.card.edit.skill.none') },
            ...skills.map((skill) => ({ id: skill.id, label: pickLanguage(skill.name, language) })),
            ...(skillId !== null && !known ? [{ id: skillId, label: t('quality.card.edit.skill.archived') }] : []),
          ]}
          onChange={(chosen) => set({ skillId: chosen === '' ? null : chosen })}
        />
      </div>
      {criterion.fatal !== 'none' && lowest && (
        <p className={fields.hint}>{t('quality.card.edit.fatalHint', { option: pickLanguage(lowest.label, language) })}</p>
      )}
    </>
  );
}
