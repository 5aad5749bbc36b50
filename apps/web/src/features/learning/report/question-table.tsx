import { Link } from '@tanstack/react-router';
import { ITEM_ANALYSIS_FROM } from '@vakwerk/domain/learning/questions/item-analysis';
import { ITEM_VERDICTS, type ItemVerdict } from '@vakwerk/domain/learning/questions/item-verdict';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { StatusWord, type Tone } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import type { ReportQuestion } from './course-report';
import classes from './course-report.module.css';

const TONES: Readonly<Record<ItemVerdict, Tone>> = {
  wrongWay: 'critical',
  weak: 'attention',
  allSame: 'attention',
  fair: 'info',
  good: 'good',
  cannotSay: 'info',
  tooFew: 'info',
};
const TO_MEND: readonly ItemVerdict[] = ['wrongWay', 'weak', 'allSame'];

/** Each question with its figures, what has to be mended first. */
export function QuestionTable({ questions }: { readonly questions: readonly ReportQuestion[] }) {
  const { t, language, number, percent } = useText();
  const known = questions.filter(({ verdict }) => verdict !== 'tooFew').length;
  const mend = questions.filter(({ verdict }) => TO_MEND.includes(verdict)).length;
  const sorted = [...questions].sort((a, b) => ITEM_VERDICTS.indexOf(a.verdict) - ITEM_VERDICTS.indexOf(b.verdict));
  return (
    <>
      <p className={classes.sentence}>
        {known === 0
          ? t('learning.report.tooFewYet', { minimum: ITEM_ANALYSIS_FROM })
          : t('learning.report.toMend', { count: mend, known })}
      </p>
      <TableScroll label={t('learning.report.questions')}>
        <table className={classes.table}>
          <caption>{t('learning.report.questions')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('learning.report.question')}</th>
              <th scope="col">{t('learning.report.people')}</th>
              <th scope="col">{t('learning.report.right')}</th>
              <th scope="col">{t('learning.report.discrimination')}</th>
              <th scope="col">{t('learning.report.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ code, prompt, kind, drawn, bankQuestionId, analysis, verdict }) => (
              <tr key={code}>
                <th scope="row">
                  {bankQuestionId ? (
                    <Link to="/questions" search={{ question: bankQuestionId }}>
                      {pickLanguage(prompt, language)}
                    </Link>
                  ) : (
                    pickLanguage(prompt, language)
                  )}
                  <small>{[t(`learning.kind.${kind}`), ...(drawn ? [t('learning.report.drawn')] : [])].join(' · ')}</small>
                </th>
                <td>{number(analysis.n)}</td>
                <td>{analysis.facility == null ? '–' : percent(analysis.facility)}</td>
                <td>{analysis.discrimination == null ? '–' : number(analysis.discrimination, 0)}</td>
                <td className={classes.verdict}>
                  <StatusWord tone={TONES[verdict]}>{t(`learning.report.verdict.${verdict}`)}</StatusWord>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className={classes.note}>{t('learning.report.questionsNote', { minimum: ITEM_ANALYSIS_FROM })}</p>
    </>
  );
}
