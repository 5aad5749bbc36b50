import { Button } from '@mantine/core';
import { type Answer, isAnswered } from '@vakwerk/domain/learning/questions/answer';
import { askedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import { type GradedResponse, gradeResponse } from '@vakwerk/domain/learning/questions/grade-response';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { QuestionReasons } from '../player/question/question-reasons';
import { QuestionView } from '../player/question-view';
import classes from './drawer.module.css';

/** The question as its reader gets it, to try: the same view, the same rules. */
export function QuestionPreview({ question: draft }: { readonly question: Question }) {
  const question = withoutHoles(draft);
  const { t, language } = useText();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [graded, setGraded] = useState<GradedResponse | null>(null);
  const begin = () => {
    setAnswer(null);
    setGraded(null);
  };
  const check = () => {
    try {
      setGraded(gradeResponse(question, answer));
    } catch {
      // The question changed under the answer: begin again.
      begin();
    }
  };
  const asked = askedQuestion(question);
  return (
    <section className={classes.preview} aria-label={t('learning.bank.preview')}>
      <h2>{t('learning.bank.preview')}</h2>
      <p className={classes.prompt}>{pickLanguage(question.prompt, language) || t('learning.bank.untitled')}</p>
      <QuestionView question={asked} value={answer} onChange={setAnswer} result={graded} keys={false} />
      {graded && (
        <div role="status" className={classes.verdict}>
          <StatusWord tone={graded.outcome === 'right' ? 'good' : graded.outcome === 'awaiting' ? 'info' : 'attention'}>
            {t(`learning.question.${graded.outcome === 'notAnswered' ? 'wrong' : graded.outcome}`)}
          </StatusWord>
          <QuestionReasons correction={graded.correction} right={graded.outcome === 'right'} explanation={question.explanation} />
        </div>
      )}
      {graded ? (
        <Button variant="default" onClick={begin}>
          {t('learning.bank.previewAgain')}
        </Button>
      ) : (
        <Button variant="default" disabled={!isAnswered(answer)} onClick={check}>
          {t('learning.bank.previewCheck')}
        </Button>
      )}
    </section>
  );
}

/** A draft has holes. The other language stands in, and dots for an answer without words yet: each has a name to be chosen by. */
function withoutHoles<Value>(value: Value, key = ''): Value {
  if (Array.isArray(value)) return value.map((item) => withoutHoles(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if ('nl' in value && 'en' in value && typeof value.nl === 'string' && typeof value.en === 'string') {
    const { nl, en } = value as { nl: string; en: string };
    const nothing = key === 'text' ? '…' : '';
    return { nl: nl || en || nothing, en: en || nl || nothing } as Value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutHoles(inner, name)])) as Value;
}
