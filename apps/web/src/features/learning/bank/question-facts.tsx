import { Link } from '@tanstack/react-router';
import { checkQuestion } from '@vakwerk/domain/learning/questions/check-question';
import { ITEM_ANALYSIS_FROM } from '@vakwerk/domain/learning/questions/item-analysis';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import type { OpenQuestion } from './api';
import classes from './drawer.module.css';

/** What stops it, where it is asked, how it does and how it was before. */
export function QuestionFacts({ opened, draft }: { readonly opened: OpenQuestion; readonly draft: Question }) {
  const { t, tCode, language, percent, number, date } = useText();
  const problems = checkQuestion(draft, {});
  const said = [
    ...new Set(
      problems.map(({ code, language: missing }) =>
        code === 'missingTranslation' && missing
          ? t(`learning.bank.missing.${missing}`)
          : tCode(`learning.bank.problem.${code}`, 'learning.bank.problem.other'),
      ),
    ),
  ];
  const { n, facility, discrimination } = opened.analysis;
  return (
    <div className={classes.facts}>
      <section aria-label={t('learning.bank.notReady', { count: problems.length })}>
        {problems.length === 0 ? (
          <StatusWord tone="good">{t('learning.bank.ready')}</StatusWord>
        ) : (
          <>
            <StatusWord tone="attention">{t('learning.bank.notReady', { count: said.length })}</StatusWord>
            <ul>
              {said.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="bank-usage">
        <h2 id="bank-usage">{t('learning.bank.usage')}</h2>
        {opened.courses.length === 0 && <p>{t('learning.bank.usedNowhere')}</p>}
        <ul>
          {opened.courses.map(({ id, title }) => (
            <li key={id}>
              <Link to="/learn/$courseId" params={{ courseId: id }}>
                {pickLanguage(title, language)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="bank-figures">
        <h2 id="bank-figures">{t('learning.bank.figures')}</h2>
        {facility === null || facility === undefined ? (
          <p>{t('learning.bank.tooFewSaid', { n, from: ITEM_ANALYSIS_FROM })}</p>
        ) : (
          <>
            <p>{t('learning.bank.figuresOf', { n, facility: percent(facility) })}</p>
            {typeof discrimination === 'number' && <p>{t('learning.bank.figuresApart', { value: number(discrimination) })}</p>}
            {typeof discrimination === 'number' && discrimination < 0 && <p>{t('learning.bank.figuresLow')}</p>}
          </>
        )}
      </section>
      {opened.versions.length > 0 && (
        <section aria-labelledby="bank-versions">
          <h2 id="bank-versions">{t('learning.bank.versions')}</h2>
          <ul>
            {opened.versions.map(({ id, number: version, activatedAt }) => (
              <li key={id}>
                {t('learning.bank.version', { number: version })} · {date(new Date(activatedAt))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
