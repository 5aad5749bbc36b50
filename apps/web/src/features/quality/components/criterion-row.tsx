import { IconMessage } from '@tabler/icons-react';
import { isScored } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { lazy, memo, Suspense, useId } from 'react';
import { useText } from '../../../lib/i18n';
import type { CriterionRow } from '../draft/form-rows';
import { AnswerGroup } from './answer-group';
import { CommentBox } from './comment-box';
import { rowId } from './criterion-ids';
import classes from './criterion-row.module.css';
import type { FormTools } from './form-tools';
import { Guidance } from './guidance';

const FatalWarning = lazy(() => import('./fatal-warning'));

interface Props {
  readonly row: CriterionRow;
  readonly active: boolean;
  readonly tools: FormTools;
}

/** One criterion: closed it is a line, active it shows its rule, its comment and its evidence. */
export const CriterionRowView = memo(function CriterionRowView({ row, active, tools }: Props) {
  const { t, language } = useText();
  const labelId = useId();
  const { criterion, number, state, fatalHit, commentMissing } = row;
  const { draft, version, onAnswer, onActivate, commentOnly } = tools;
  const scored = isScored(criterion);
  const done = state === 'answered' || state === 'notApplicable';
  const hasComment = Boolean(draft.comments[criterion.id]?.trim());
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be the grid this row is. */}
      <div
        id={rowId(criterion.id)}
        role="group"
        aria-labelledby={labelId}
        tabIndex={-1}
        className={classes.row}
        data-active={active || undefined}
        data-done={done || undefined}
        aria-current={active ? 'step' : undefined}
        onFocus={() => onActivate(criterion.id)}
      >
        <span className={classes.number}>{number}</span>
        <span className={classes.question} id={labelId}>
          {pickLanguage(criterion.text, language)}
          {criterion.fatal !== 'none' && <em>{t('quality.score.fatal')}</em>}
          {criterion.bonus && <small>{t('quality.score.bonus')}</small>}
          {!active && hasComment && <IconMessage size={16} stroke={1.75} role="img" aria-label={t('quality.score.hasComment')} />}
          {!active && commentMissing && done && <small>{t('quality.score.commentMissing')}</small>}
        </span>
        {scored && !commentOnly && (
          <AnswerGroup
            row={row}
            labelId={labelId}
            answers={draft.answers}
            naPolicy={version.policies.naPolicy}
            active={active}
            onAnswer={(answer: CriterionAnswer) => onAnswer(criterion.id, answer)}
          />
        )}
        {fatalHit && (
          <Suspense fallback={null}>
            <FatalWarning row={row} tools={tools} />
          </Suspense>
        )}
        {active && <Guidance criterion={criterion} open={tools.rulesOpen} onToggle={tools.toggleRules} />}
        {(active || !scored) && <CommentBox row={row} tools={tools} />}
      </div>
    </li>
  );
});
