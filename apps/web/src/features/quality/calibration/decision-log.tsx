import { Link } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { answerWords } from '../disputes/answer-words';
import type { Calibration, Report } from './api';
import classes from './calibration.module.css';

/** Everything that was agreed, newest first. Nothing is taken out: a later agreement stands above the earlier one. */
export function DecisionLog({ round, report }: { readonly round: Calibration; readonly report: Report }) {
  const { t, language, dayAndTime } = useText();
  const criteria = round.scorecardVersion.sections.flatMap((section) => section.criteria);
  const words = { notApplicable: t('quality.feedback.notApplicable'), none: t('quality.view.noAnswer') };
  return (
    <section className={classes.log}>
      <h2>{t('quality.calibration.log')}</h2>
      {report.decisions.length === 0 && (
        <p className={classes.meta}>{t('quality.calibration.logEmpty', { name: fullName(round.lead) })}</p>
      )}
      <ol>
        {report.decisions.map((decision) => {
          const criterion = criteria.find(({ id }) => id === decision.criterionId);
          const call = round.calls.find(({ interaction }) => interaction.id === decision.interactionId);
          const answer = answerWords(criterion?.options ?? [], decision.answer, language, words);
          return (
            <li key={decision.id}>
              <h3>{criterion && pickLanguage(criterion.text, language)}</h3>
              <p className={classes.meta}>
                {call && t('quality.calibration.call', { number: call.place })} ·{' '}
                {t('quality.calibration.logBy', {
                  name: fullName(decision.decidedBy),
                  when: dayAndTime(new Date(decision.decidedAt)),
                })}
              </p>
              <p>
                <b>{t('quality.calibration.agreedAnswer', { answer })}</b>
              </p>
              {decision.ruleNote && (
                <>
                  <p>{pickLanguage(decision.ruleNote, language)}</p>
                  <p className={classes.meta}>
                    {decision.draftVersionId ? (
                      <Link
                        to="/scorecards/$scorecardId"
                        params={{ scorecardId: round.scorecardVersion.scorecardId }}
                        search={{ at: decision.criterionId }}
                      >
                        {t('quality.calibration.inDraft')}
                      </Link>
                    ) : (
                      t('quality.calibration.noDraft')
                    )}
                  </p>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
