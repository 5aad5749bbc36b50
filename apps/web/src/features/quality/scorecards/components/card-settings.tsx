import { Checkbox } from '@mantine/core';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { useTools } from '../builder-context';
import build from './build.module.css';
import { ChoiceField } from './choice-field';
import classes from './fields.module.css';
import { LanguageFields } from './language-fields';
import { NumberField } from './number-field';

const NA = ['exclude', 'equalSplit', 'groupMean', 'zero', 'forbid'] as const;

/** What holds for the whole card: its name, and what n/a, a fatal error and a bonus do. */
export function CardSettings({ name, description }: { readonly name: LocalizedText; readonly description: LocalizedText }) {
  const { t } = useText();
  const { version, change } = useTools();
  const { naPolicy, fatalEffect, passRatio, bonusCap, selfEvaluation } = version.policies;
  return (
    <details className={build.details} data-card-settings>
      <summary>{t('quality.card.settings.title')}</summary>
      <LanguageFields
        label={t('quality.card.settings.name')}
        text={name}
        place="card.name"
        onChange={(text) => change({ type: 'card', field: 'name', text })}
      />
      <LanguageFields
        optional
        lines={2}
        label={t('quality.card.settings.description')}
        text={description}
        place="card.description"
        onChange={(text) => change({ type: 'card', field: 'description', text })}
      />
      <div className={build.editRow}>
        <ChoiceField
          label={t('quality.card.settings.naPolicy')}
          value={naPolicy}
          choices={NA.map((id) => ({ id, label: t(`quality.card.settings.naPolicy.${id}`) }))}
          onChange={(id) => change({ type: 'policies', fields: { naPolicy: id } })}
        />
        <ChoiceField
          label={t('quality.card.settings.fatalEffect')}
          value={fatalEffect}
          choices={(['zero', 'flagOnly'] as const).map((id) => ({ id, label: t(`quality.card.settings.fatalEffect.${id}`) }))}
          onChange={(id) => change({ type: 'policies', fields: { fatalEffect: id } })}
        />
        <span className={classes.unit}>
          <span>{t('quality.card.settings.pass')}</span>
          <NumberField
            label={t('quality.card.settings.pass')}
            value={passRatio === null ? null : Math.round(passRatio * 1e8) / 1e6}
            min={0}
            max={100}
            place="card.policies.passRatio"
            onChange={(percent) => change({ type: 'policies', fields: { passRatio: percent === null ? null : percent / 100 } })}
          />
          <span>{t('quality.card.settings.passUnit')}</span>
        </span>
        <span className={classes.unit}>
          <span>{t('quality.card.settings.bonusCap')}</span>
          <NumberField
            label={t('quality.card.settings.bonusCap')}
            value={bonusCap}
            min={0}
            place="card.policies.bonusCap"
            onChange={(points) => change({ type: 'policies', fields: { bonusCap: points ?? 0 } })}
          />
          <span>{t('quality.card.settings.bonusUnit')}</span>
        </span>
      </div>
      <Checkbox
        label={t('quality.card.settings.selfEvaluation')}
        description={t('quality.card.settings.selfEvaluation.hint')}
        checked={selfEvaluation !== false}
        onChange={(event) =>
          change({ type: 'policies', fields: { selfEvaluation: event.currentTarget.checked ? undefined : false } })
        }
      />
    </details>
  );
}
