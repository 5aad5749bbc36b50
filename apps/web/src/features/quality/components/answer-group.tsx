import type { NaPolicy } from '@vakwerk/domain/quality/scorecards/scorecard';
import { type Answers, type CriterionAnswer, chosenOptionIds } from '@vakwerk/domain/quality/scoring/answers';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import type { KeyboardEvent } from 'react';
import { useText } from '../../../lib/i18n';
import { answerByKey, type CriterionRow } from '../draft/form-rows';
import classes from './criterion-row.module.css';

interface Props {
  readonly row: CriterionRow;
  readonly labelId: string;
  readonly answers: Answers;
  readonly naPolicy: NaPolicy;
  /** Borders and keys are shown. */
  readonly active: boolean;
  readonly onAnswer: (answer: CriterionAnswer) => void;
}

/**
 * The answers as text buttons. Left and right go along them; up and down stay for the next and previous criterion, as the keys
 * of the page promise. One tab stop per group.
 */
export function AnswerGroup({ row: { criterion, fatalHit }, labelId, answers, naPolicy, active, onAnswer }: Props) {
  const { t, language } = useText();
  const many = criterion.type === 'checklist';
  const chosen = chosenOptionIds(criterion, answers[criterion.id]) ?? [];
  const notApplicable = answers[criterion.id] === 'notApplicable';
  const options = criterion.options.map((option, index) => ({
    id: option.id,
    label: pickLanguage(option.label, language),
    key: index + 1,
    checked: chosen.includes(option.id),
  }));
  const all =
    criterion.naAllowed && naPolicy !== 'forbid'
      ? [...options, { id: 'na', label: t('quality.score.na'), key: 0, checked: notApplicable }]
      : options;
  const tabStop = all.findIndex(({ checked }) => checked);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.currentTarget);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  const group = { role: many ? 'group' : 'radiogroup', 'aria-labelledby': labelId };
  return (
    <div {...group} className={classes.answers}>
      {all.map(({ id, label, key, checked }, index) => (
        <button
          type="button"
          key={id}
          {...{ role: many ? 'checkbox' : 'radio', 'aria-checked': checked }}
          onKeyDown={onKeyDown}
          title={id === 'na' ? t('quality.score.naLong') : undefined}
          tabIndex={index === Math.max(0, tabStop) || many ? 0 : -1}
          data-fatal={(checked && fatalHit && id !== 'na') || undefined}
          onClick={() => {
            const answer = answerByKey(criterion, answers, key, naPolicy);
            if (answer) onAnswer(answer);
          }}
        >
          {label}
          {active && key <= 5 && <kbd>{key}</kbd>}
        </button>
      ))}
    </div>
  );
}
