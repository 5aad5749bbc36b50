import { useId } from 'react';
import { useText } from '../../../lib/i18n';
import type { FormTools } from './form-tools';
import classes from './scorecard-pane.module.css';

/** What the agent reads first: one strength, one tip, one fragment. */
export function SummaryFields({
  tools: { draft, change, fragments },
  agentName,
}: {
  readonly tools: FormTools;
  readonly agentName: string | null;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <section className={classes.summary}>
      <h2>{agentName === null ? t('quality.score.summaryHidden') : t('quality.score.summary', { name: agentName })}</h2>
      {(['strength', 'tip'] as const).map((field) => (
        <div key={field}>
          <label htmlFor={`${id}-${field}`}>{t(`quality.score.${field}`)}</label>
          <textarea
            id={`${id}-${field}`}
            rows={2}
            maxLength={2000}
            value={draft[field]}
            onChange={(event) => change({ type: 'summary', field, text: event.currentTarget.value })}
          />
        </div>
      ))}
      <div>
        <label htmlFor={`${id}-highlight`}>{t('quality.score.highlight')}</label>
        <select
          id={`${id}-highlight`}
          value={draft.highlightFragmentId ?? ''}
          onChange={(event) => change({ type: 'highlight', fragmentId: event.currentTarget.value || null })}
        >
          <option value="">{t('quality.score.highlightNone')}</option>
          {fragments.map((each) => (
            <option key={each.id} value={each.id}>
              {each.number} {each.note}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
