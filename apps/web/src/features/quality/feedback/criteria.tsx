import { IconChevronDown, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord, type Tone } from '../../../ui/status-word';
import { answerWords } from '../disputes/answer-words';
import { Disagree } from '../disputes/disagree';
import type { DisputeDraftTools } from '../disputes/dispute-draft';
import type { OwnScore } from '../disputes/self-evaluation';
import type { CallPlayer } from '../player/call-player';
import classes from './criteria.module.css';
import { type Criterion, type Outcome, outcomeOf } from './criterion-outcome';
import type { Feedback } from './feedback';

const TONES: Readonly<Record<Outcome, Tone>> = { yes: 'good', notYet: 'attention', notApplicable: 'info', remark: 'info' };

interface Props {
  readonly feedback: Feedback;
  /** null: there is no sound of this call. */
  readonly player: CallPlayer | null;
  /** How the agent scored it before the reveal. */
  readonly own: OwnScore | null;
  /** null: nothing can be disputed now. */
  readonly tools: DisputeDraftTools | null;
}

/** Every point of the form, closed; opening one shows what the evaluator wrote and lets you hear it. */
export function Criteria({ feedback, player, own, tools }: Props) {
  const { t, percent, language } = useText();
  const { scorecardVersion: form, answers, result } = feedback;
  const criteria = form.sections.flatMap((section) => section.criteria);
  const outcomes = criteria.map((criterion) =>
    outcomeOf(
      criterion,
      answers.find((each) => each.criterionId === criterion.id),
    ),
  );
  const scored = outcomes.filter((each) => each === 'yes' || each === 'notYet');
  const final = result?.final;
  const fatal = criteria.filter(({ id }) => result?.fatalCriterionIds.includes(id));
  return (
    <section className={classes.criteria}>
      <h2>{t('quality.feedback.points', { done: scored.filter((each) => each === 'yes').length, total: scored.length })}</h2>
      <p className={classes.form}>
        {t('quality.feedback.form', { name: form.name[language], number: form.number })}
        {typeof final === 'number' && ` · ${t('quality.feedback.score', { percent: percent(final) })}`}
        {typeof own?.finalRatio === 'number' && ` · ${t('quality.self.yours', { own: percent(own.finalRatio) })}`}
      </p>
      {fatal.length > 0 && typeof final === 'number' && (
        <p className={classes.fatal}>
          {t(final === result?.raw ? 'quality.feedback.fatalFlag' : 'quality.feedback.fatal', {
            points: fatal.map(({ text }) => `‘${text[language]}’`).join(', '),
            final: percent(final),
            raw: percent(result?.raw ?? final),
          })}
        </p>
      )}
      <ul>
        {criteria.map((criterion, index) => (
          <CriterionItem
            key={criterion.id}
            criterion={criterion}
            outcome={outcomes[index] ?? 'notApplicable'}
            feedback={feedback}
            player={player}
            own={own}
            tools={tools}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps extends Props {
  readonly criterion: Criterion;
  readonly outcome: Outcome;
}

function CriterionItem({ criterion, outcome, feedback, player, own, tools }: ItemProps) {
  const { t, language } = useText();
  const id = useId();
  const [open, setOpen] = useState(tools?.draft[criterion.id] !== undefined);
  const mine = own?.answers.find((each) => each.criterionId === criterion.id);
  const words = { notApplicable: t('quality.feedback.notApplicable'), none: t('quality.view.noAnswer') };
  const answer = feedback.answers.find((each) => each.criterionId === criterion.id);
  const note = feedback.notes.find((each) => each.criterionId === criterion.id)?.text ?? answer?.text;
  const chosen = criterion.options.filter((option) => answer?.optionIds?.includes(option.id));
  const fragments = feedback.fragments.filter((each) => each.criterionId === criterion.id);
  return (
    <li>
      <button type="button" className={classes.head} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span>{criterion.text[language]}</span>
        <StatusWord tone={TONES[outcome]}>{t(`quality.feedback.${outcome}`)}</StatusWord>
        <IconChevronDown size={20} stroke={1.75} aria-hidden="true" data-open={open || undefined} />
      </button>
      <div id={id} className={classes.open} hidden={!open}>
        {criterion.type !== 'yesNo' && chosen.length > 0 && (
          <p>{t('quality.feedback.answer', { answer: chosen.map((option) => option.label[language]).join(', ') })}</p>
        )}
        {mine && <p>{t('quality.self.you', { answer: answerWords(criterion.options, mine, language, words) })}</p>}
        <p>{note || t('quality.feedback.noNote', { name: feedback.evaluator.givenName })}</p>
        {fragments.map((fragment) => (
          <div key={fragment.id} className={classes.fragment}>
            {player && (
              <button type="button" className={classes.hear} onClick={() => player.playFragment(fragment)}>
                <IconPlayerPlayFilled size={16} aria-hidden="true" />
                {fragments.length > 1
                  ? t('quality.feedback.hearNumber', { number: fragment.number })
                  : t('quality.feedback.hear')}
              </button>
            )}
            {fragment.note && <p>{fragment.note}</p>}
          </div>
        ))}
        {tools && feedback.disputableUntil && outcome !== 'remark' && answer && (
          <Disagree
            criterion={criterion}
            evaluatorName={feedback.evaluator.givenName}
            until={new Date(feedback.disputableUntil)}
            tools={tools}
            player={player}
          />
        )}
      </div>
    </li>
  );
}
