import { IconPlus } from '@tabler/icons-react';
import type { ChoiceQuestion, Question, QuestionOption } from '@vakwerk/domain/learning/questions/question';
import { useRef } from 'react';
import { useText } from '../../../../lib/i18n';
import { KeyEditor } from '../../bank/editors/key-editor';
import { PairField } from '../components/pair-field';
import { Whole } from '../components/pair-row';
import { placeName } from '../model/problem-place';
import type { StepPartProps } from '../step-part';
import { NO_WORDS, newId } from '../studio-context';
import classes from './blocks.module.css';
import { OptionRow } from './option-row';

/** A question with its answers, right here in the course. */
export default function QuestionBlock({ step, onChange }: StepPartProps<'question'>) {
  const { t } = useText();
  const { question } = step;
  const { round, sent } = useChangedElsewhere(question);
  const send = (next: Question) => {
    sent(next);
    onChange('key', (now) => {
      // A file that was on its way tells of the question as it was then.
      if (now.question.kind !== next.kind) return now;
      const { prompt, explanation, skillIds } = now.question;
      return { ...now, question: { ...next, prompt, explanation, skillIds } };
    });
  };
  const set = (field: string, fields: Partial<Pick<Question, 'prompt' | 'explanation'>>) =>
    onChange(field, (now) => ({ ...now, question: { ...now.question, ...fields } }));
  return (
    <>
      <PairField
        label={t('learning.studio.question.prompt')}
        text={question.prompt}
        placeOf={(language) => placeName(step.id, 'prompt', language)}
        onChange={(prompt) => set('prompt', { prompt })}
      />
      {question.kind === 'single' || question.kind === 'multiple' ? (
        <Options step={step} question={question} onChange={onChange} />
      ) : (
        <Whole label={t('learning.studio.question.key')}>
          <div className={classes.key} tabIndex={-1} data-place={placeName(step.id, 'options')}>
            <KeyEditor key={round} question={question} onChange={send} />
          </div>
        </Whole>
      )}
      <PairField
        label={t('learning.studio.question.explanation')}
        text={question.explanation}
        optional
        placeOf={(language) => placeName(step.id, 'explanation', language)}
        onChange={(explanation) => set('explanation', { explanation })}
      />
    </>
  );
}

/** Fields of the key hold what is typed until it can be read. Undo and a colleague's version come from elsewhere: then they begin anew. */
function useChangedElsewhere(question: Question): { readonly round: number; readonly sent: (next: Question) => void } {
  const known = useRef(keyText(question));
  const round = useRef(0);
  const now = keyText(question);
  if (now !== known.current) {
    known.current = now;
    round.current += 1;
  }
  return {
    round: round.current,
    sent: (next) => {
      known.current = keyText(next);
    },
  };
}
const keyText = ({ prompt: _prompt, explanation: _explanation, skillIds: _skillIds, ...key }: Question) => JSON.stringify(key);

interface OptionsProps extends StepPartProps<'question'> {
  readonly question: ChoiceQuestion;
}

/** The answers to choose from, each with why it is right or not. */
function Options({ step, question: { id, kind, options }, onChange }: OptionsProps) {
  const { t } = useText();
  const set = (field: string, next: readonly QuestionOption[]) =>
    onChange(field, (now) => ({ ...now, question: { ...now.question, options: next } as ChoiceQuestion }));
  const mark = (at: number, correct: boolean) =>
    set(
      'options',
      options.map((option, each) =>
        each === at ? { ...option, correct } : kind === 'single' && correct ? { ...option, correct: false } : option,
      ),
    );
  return (
    <div tabIndex={-1} data-place={placeName(step.id, 'options')}>
      {options.map((option, at) => (
        <OptionRow
          key={option.id}
          name={id}
          option={option}
          number={at + 1}
          several={kind === 'multiple'}
          removable={options.length > 2}
          onMark={(correct) => mark(at, correct)}
          onChange={(fields) => set(`option.${option.id}`, options.with(at, { ...option, ...fields }))}
          onRemove={() => set('options', options.toSpliced(at, 1))}
        />
      ))}
      <button
        type="button"
        className={classes.quiet}
        onClick={() => set('options', [...options, { id: newId(), text: NO_WORDS, correct: false, feedback: NO_WORDS }])}
      >
        <IconPlus size={16} stroke={1.75} aria-hidden="true" />
        {t('learning.studio.question.addOption')}
      </button>
    </div>
  );
}
