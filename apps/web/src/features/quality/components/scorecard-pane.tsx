import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { CriterionRowView } from './criterion-row';
import type { FormTools } from './form-tools';
import classes from './scorecard-pane.module.css';
import { SummaryFields } from './summary-fields';

interface Props {
  readonly tools: FormTools;
  readonly activeId: string | null;
  /** null: hidden. */
  readonly agentName: string | null;
  readonly onDiscard: () => void;
}

/** The sections with their criteria, and at the end the words for the agent. */
export function ScorecardForm({ tools, activeId, agentName, onDiscard }: Props) {
  const { t, number, percent, language } = useText();
  return (
    <div className={classes.body}>
      {tools.form.sections.map(({ section, score, rows }) => (
        <section key={section.id}>
          <h2>
            {pickLanguage(section.title, language)}
            <span>
              {score?.ratio == null
                ? t('quality.score.section', { weight: number(section.weight) })
                : t('quality.score.sectionNow', { weight: number(section.weight), ratio: percent(score.ratio) })}
            </span>
          </h2>
          <ol>
            {rows.map((row) => (
              <CriterionRowView key={row.criterion.id} row={row} active={row.criterion.id === activeId} tools={tools} />
            ))}
          </ol>
        </section>
      ))}
      <SummaryFields tools={tools} agentName={agentName} />
      <button type="button" className={classes.discard} onClick={onDiscard}>
        {t('quality.discard.open')}
      </button>
    </div>
  );
}
