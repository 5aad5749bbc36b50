import { IconPlus, IconX } from '@tabler/icons-react';
import type { RootCause, ScorecardCriterion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { useText } from '../../../../lib/i18n';
import { newId } from '../builder-context';
import type { CriterionFields } from '../model/card-draft';
import { placeName } from '../model/problem-place';
import build from './build.module.css';
import classes from './fields.module.css';
import { LanguageFields } from './language-fields';

interface Props {
  readonly criterion: ScorecardCriterion;
  readonly set: (values: CriterionFields) => void;
}

/** Causes the coach can choose from when this criterion was missed. */
export function CauseEditor({ criterion: { id, rootCauses }, set }: Props) {
  const { t } = useText();
  const change = (causeId: string, label: RootCause['label']) =>
    set({ rootCauses: rootCauses.map((cause) => (cause.id === causeId ? { ...cause, label } : cause)) });
  return (
    <details className={build.details} open={rootCauses.length > 0}>
      <summary>{t('quality.card.edit.causes')}</summary>
      <p className={classes.hint}>{t('quality.card.edit.causesHint')}</p>
      {rootCauses.map((cause, index) => (
        <div key={cause.id} className={classes.cause}>
          <LanguageFields
            quiet
            label={t('quality.card.edit.cause', { number: index + 1 })}
            text={cause.label}
            place={placeName(id, `rootCauses.${index}.label`)}
            onChange={(label) => change(cause.id, label)}
          />
          <button
            type="button"
            aria-label={t('quality.card.edit.removeCause', { number: index + 1 })}
            title={t('quality.card.edit.removeCause', { number: index + 1 })}
            onClick={() => set({ rootCauses: rootCauses.filter((each) => each.id !== cause.id) })}
          >
            <IconX size={16} stroke={1.75} aria-hidden="true" />
          </button>
        </div>
      ))}
      <button
        type="button"
        className={classes.add}
        onClick={() => set({ rootCauses: [...rootCauses, { id: newId(), label: { nl: '', en: '' } }] })}
      >
        <IconPlus size={16} stroke={1.75} aria-hidden="true" /> {t('quality.card.edit.addCause')}
      </button>
    </details>
  );
}
