import { chosenOptionIds } from '@vakwerk/domain/quality/scoring/answers';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { StatusWord } from '../../../ui/status-word';
import type { Evaluation } from '../api/evaluation-fields';
import { cardOf, draftFrom } from '../draft/draft-exchange';
import { type CriterionRow, formStateOf } from '../draft/form-rows';
import { evidenceOf, type NumberedFragment } from '../draft/fragments';
import rowClasses from './criterion-row.module.css';
import { FragmentChip } from './fragment-chip';
import classes from './read-scorecard.module.css';
import cardClasses from './scorecard-pane.module.css';

interface Props {
  readonly evaluation: Evaluation;
  readonly fragments: readonly NumberedFragment[];
  readonly playingId: string | null;
  readonly onPlay: (fragment: NumberedFragment) => void;
  /** Before the card: what came after the score. */
  readonly before?: ReactNode;
}

/** The filled-in card, with the figures the worker computed; before that it says that they are being computed. */
export function ReadScorecard({ evaluation, fragments, playingId, onPlay, before }: Props) {
  const { t, number, percent, dayAndTime, language } = useText();
  const version = cardOf(evaluation.scorecardVersion);
  const draft = draftFrom(evaluation, version);
  const form = formStateOf(version, draft);
  const { result, state, gradingJobId, releaseAt } = evaluation;
  const released = ['released', 'acknowledged', 'disputed', 'resolved'].includes(state);
  return (
    <>
      <header className={cardClasses.head} aria-live="polite">
        <div className={cardClasses.live}>
          <b>
            {result?.final == null ? '–' : number(result.final * 100)}
            <small>%</small>
          </b>
          <span>
            {t('quality.view.final')}
            {result?.passed != null && (
              <>
                <br />
                {t(result.passed ? 'quality.view.passed' : 'quality.view.notPassed')}
              </>
            )}
          </span>
        </div>
        <div className={cardClasses.progress}>
          <p>
            <StatusWord tone={result ? 'good' : 'info'}>{t(`quality.view.state.${state}`)}</StatusWord>
            {result?.raw != null && result.raw !== result.final && (
              <span>{t('quality.view.forLearning', { score: percent(result.raw) })}</span>
            )}
          </p>
          <p className={cardClasses.under}>
            <span>{t('quality.view.by', { name: fullName(evaluation.evaluator) })}</span>
            {releaseAt && !released && <span>{t('quality.view.releaseAt', { when: dayAndTime(new Date(releaseAt)) })}</span>}
          </p>
          {gradingJobId && (
            <details className={classes.how}>
              <summary>{t('quality.view.how')}</summary>
              <p className={classes.howWords}>
                {result
                  ? t('quality.view.howDone', { when: dayAndTime(new Date(result.computedAt)), id: result.jobId ?? gradingJobId })
                  : t('quality.view.howWaits', { id: gradingJobId })}
              </p>
            </details>
          )}
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must be able to get into it. */}
      <section className={cardClasses.body} tabIndex={0} aria-label={t('quality.score.card')}>
        {before}
        {form.sections.map(({ section, score, rows }) => (
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
                <li key={row.criterion.id} className={rowClasses.row}>
                  <span className={rowClasses.number}>{row.number}</span>
                  <span className={rowClasses.question}>
                    {pickLanguage(row.criterion.text, language)}
                    {row.criterion.fatal !== 'none' && <em>{t('quality.score.fatal')}</em>}
                  </span>
                  <Given row={row} draft={draft} />
                  {draft.comments[row.criterion.id] && <p className={classes.words}>{draft.comments[row.criterion.id]}</p>}
                  {evidenceOf(fragments, row.criterion.id).length > 0 && (
                    <div className={classes.chips}>
                      {evidenceOf(fragments, row.criterion.id).map((each) => (
                        <FragmentChip key={each.id} fragment={each} playing={each.id === playingId} onPlay={() => onPlay(each)} />
                      ))}
                    </div>
                  )}
                </li>
              ))}
            </ol>
          </section>
        ))}
        <dl className={classes.summary}>
          {[
            [t('quality.score.strength'), evaluation.strength],
            [t('quality.score.tip'), evaluation.tip],
            [t('quality.view.agentNote'), evaluation.agentNote],
          ]
            .filter(([, words]) => words)
            .map(([word, words]) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{words}</dd>
              </div>
            ))}
        </dl>
      </section>
    </>
  );
}

function Given({
  row: { criterion, fatalHit },
  draft,
}: {
  readonly row: CriterionRow;
  readonly draft: ReturnType<typeof draftFrom>;
}) {
  const { t, language } = useText();
  const answer = draft.answers[criterion.id];
  if (typeof answer === 'object' && 'text' in answer) return <p className={classes.words}>{answer.text}</p>;
  const chosen = chosenOptionIds(criterion, answer) ?? [];
  const labels = criterion.options.filter(({ id }) => chosen.includes(id)).map(({ label }) => pickLanguage(label, language));
  const words = answer === 'notApplicable' ? t('quality.score.naLong') : labels.join(', ') || t('quality.view.noAnswer');
  return (
    <b className={classes.given} data-fatal={fatalHit || undefined}>
      {words}
    </b>
  );
}
