import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { Panes } from '../../../ui/panes';
import { SaveStateLine } from '../../../ui/save-state';
import { StatusWord } from '../../../ui/status-word';
import type { Evaluation } from '../api/evaluation-fields';
import type { FormState } from '../draft/form-rows';
import type { Scoring } from '../draft/use-scoring';
import classes from './scorecard-pane.module.css';

interface Props {
  readonly evaluation: Evaluation;
  readonly scoring: Scoring;
  readonly activeId: string | null;
  readonly onCompare: () => void;
}

/** The score so far, how many are answered, when it was saved, and what a fatal answer will do. */
export function ScorecardHead({ evaluation, scoring: { form, autosave }, activeId, onCompare }: Props) {
  const { t, number, language } = useText();
  const { score, scored, answeredCount } = form;
  const { scorecardVersion } = evaluation;
  const fatal = fatalEffect(form);
  return (
    <header className={classes.head}>
      <div className={classes.live} aria-live="polite">
        <b>
          {score.raw === null ? '–' : number(score.raw * 100)}
          <small>%</small>
        </b>
        <span>
          {t('quality.score.now')}
          <br />
          {t(form.open.length > 0 ? 'quality.score.notDone' : 'quality.score.complete')}
        </span>
      </div>
      <div className={classes.progress}>
        <p>
          <b>{t('quality.score.answered', { count: answeredCount, total: scored.length })}</b>
          <SaveStateLine state={autosave.state} savedAt={autosave.savedAt} onCompare={onCompare} />
        </p>
        <Panes
          tone="ink"
          total={scored.length}
          done={0}
          isDone={(index) => ['answered', 'notApplicable'].includes(scored[index]?.state ?? '')}
          current={scored.findIndex(({ criterion }) => criterion.id === activeId)}
        />
        <p className={classes.under}>
          <span>
            {t('quality.score.cardVersion', {
              name: pickLanguage(scorecardVersion.name, language),
              number: scorecardVersion.number,
            })}
          </span>
          {fatal && <StatusWord tone="critical">{t(fatal.words, { number: fatal.number })}</StatusWord>}
        </p>
      </div>
    </header>
  );
}

function fatalEffect({ rows, score }: FormState) {
  const row = rows.find(({ fatalHit }) => fatalHit);
  if (!row) return null;
  if (row.criterion.fatal === 'evaluation' && score.final === 0)
    return { words: 'quality.score.fatalHead', number: row.number } as const;
  const zeroed = score.bySection.some((each) => each.zeroed);
  return { words: zeroed ? 'quality.score.fatalSection' : 'quality.score.fatalFlag', number: row.number } as const;
}
