import { saysCause } from '@vakwerk/domain/quality/reports/says-cause';
import { highestPoints, isScored } from '@vakwerk/domain/quality/scorecards/scorecard';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { KeyHint } from '../../../ui/key-hint';
import { toggleCause } from '../draft/causes';
import type { CriterionRow } from '../draft/form-rows';
import { evidenceOf } from '../draft/fragments';
import { commentId, rowId } from './criterion-ids';
import classes from './criterion-row.module.css';
import type { FormTools } from './form-tools';
import { FragmentChip } from './fragment-chip';

/** The comment with its evidence. Why it is needed is said beside its label, not after sending. A text criterion has only this. */
export function CommentBox({ row, tools }: { readonly row: CriterionRow; readonly tools: FormTools }) {
  const { t, language } = useText();
  const { criterion, commentReason } = row;
  const { draft, change, fragments, playingId, namingId, onPlay, onName, onAddFragment } = tools;
  const id = criterion.id;
  const asText = !isScored(criterion);
  const answer = draft.answers[id];
  const written = asText ? (typeof answer === 'object' && 'text' in answer ? answer.text : '') : (draft.comments[id] ?? '');
  const best = criterion.options.find(({ points }) => points === highestPoints(criterion));
  const why =
    commentReason === 'always'
      ? t('quality.score.commentAlways')
      : commentReason === 'notFull' && best && criterion.type !== 'checklist'
        ? t('quality.score.commentNotFull', { best: pickLanguage(best.label, language) })
        : commentReason === 'notFull'
          ? t('quality.score.commentMissing')
          : null;
  return (
    <div className={classes.comment}>
      <label htmlFor={commentId(id)}>
        {t(asText ? 'quality.score.yourWords' : 'quality.score.comment')} {why && <span>{why}</span>}
      </label>
      <div className={classes.box}>
        <textarea
          id={commentId(id)}
          value={written}
          rows={2}
          maxLength={4000}
          onChange={(event) => {
            const text = event.currentTarget.value;
            change(asText ? { type: 'answer', criterionId: id, answer: { text } } : { type: 'comment', criterionId: id, text });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            document.getElementById(rowId(id))?.focus();
          }}
        />
        <div className={classes.chips}>
          {evidenceOf(fragments, id).map((each) => (
            <FragmentChip
              key={each.id}
              fragment={each}
              playing={each.id === playingId}
              naming={each.id === namingId}
              onPlay={() => onPlay(each)}
              onName={(note) => change({ type: 'nameFragment', id: each.id, note })}
              onNamed={() => {
                onName(null);
                document.getElementById(rowId(id))?.focus();
              }}
            />
          ))}
          <button type="button" className={classes.link} onClick={onAddFragment}>
            {t('quality.score.addFragment')} <KeyHint keys="i o" />
          </button>
        </div>
      </div>
      {!asText && commentReason !== null && criterion.rootCauses.length > 0 && (
        <fieldset className={classes.causes}>
          <legend>{t('quality.score.causes')}</legend>
          {criterion.rootCauses.map(({ id: causeId, label }) => {
            const cause = pickLanguage(label, language);
            return (
              <button
                type="button"
                key={causeId}
                aria-pressed={saysCause(written, cause)}
                onClick={() => change({ type: 'comment', criterionId: id, text: toggleCause(written, cause) })}
              >
                {cause}
              </button>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}
