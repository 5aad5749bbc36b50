import { IconChevronDown } from '@tabler/icons-react';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { useShortcuts } from '../../../lib/shortcuts';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import { FragmentChip } from '../components/fragment-chip';
import { answerWords } from '../disputes/answer-words';
import { AgreeForm } from './agree-form';
import { Agreement } from './agreement';
import type { Calibration, CriterionReport, GivenAnswer, Report, ScoredCriterion } from './api';
import classes from './calibration.module.css';
import { DotScale } from './dot-scale';
import type { Heard } from './heard';
import { placeKey } from './scale-places';

interface Props {
  readonly round: Calibration;
  readonly report: Report;
  readonly criterion: CriterionReport;
  readonly call: Calibration['calls'][number];
  readonly heard: Heard;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One point: who stands where, how far apart, how much of that is chance; opened, why each said so and what is agreed. */
export function CriterionItem({ round, report, criterion, call, heard, open, onToggle }: Props) {
  const { t, language, number, percent } = useText();
  const { criterionId, alpha, flagged } = criterion;
  const onCard = round.scorecardVersion.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterionId);
  const here = criterion.calls.find(({ interactionId }) => interactionId === call.interaction.id);
  const decision = report.decisions.find(
    (each) => each.criterionId === criterionId && each.interactionId === call.interaction.id,
  );
  if (!onCard || !here) return null;
  const people = new Map(round.evaluators.map(({ person }) => [person.id, person]));
  const agreedPoints = onCard.options.reduce(
    (sum, { id, points }) => (decision?.answer.optionIds?.includes(id) ? sum + points : sum),
    0,
  );
  const agreedKey = decision ? placeKey(onCard.type, { answer: decision.answer, points: agreedPoints }) : null;
  return (
    <li className={classes.point} data-open={open || undefined}>
      <div className={classes.row}>
        <h3>
          <button id={`point-${criterionId}`} type="button" aria-expanded={open} onClick={onToggle}>
            <IconChevronDown size={18} aria-hidden="true" data-no-print />
            {pickLanguage(onCard.text, language)}
          </button>
          {flagged && <StatusWord tone="attention">{t('quality.calibration.flagged')}</StatusWord>}
        </h3>
        <DotScale
          criterion={onCard}
          answers={here.answers}
          people={people}
          referenceId={round.referenceId ?? null}
          agreedKey={agreedKey}
        />
        <dl>
          <div>
            <dt>{t('quality.calibration.spread')}</dt>
            <dd>
              {here.spread == null
                ? t('quality.calibration.noSpread')
                : here.spread === 0
                  ? t('quality.calibration.same')
                  : t('quality.calibration.spreadOf', { share: percent(here.spread) })}
            </dd>
          </div>
          {alpha && (
            <div>
              <dt>{t('quality.calibration.alphaShort')}</dt>
              <dd>
                {alpha.value == null ? (
                  alpha.reason && t(`quality.calibration.short.${alpha.reason}`)
                ) : (
                  <b>{number(alpha.value, 3)}</b>
                )}
                {alpha.low != null && alpha.high != null && (
                  <small>{t('quality.calibration.interval', { low: number(alpha.low, 2), high: number(alpha.high, 2) })}</small>
                )}
                <small>{t('quality.calibration.overCalls', { count: alpha.units })}</small>
              </dd>
            </div>
          )}
        </dl>
      </div>
      <div className={classes.inside}>
        <Answers round={round} criterion={onCard} answers={here.answers} call={call} heard={heard} open={open} />
        <Agreement round={round} criterion={criterion} />
        <Agreed round={round} criterion={onCard} decision={decision} call={call} />
      </div>
    </li>
  );
}

interface AnswersProps extends Pick<Props, 'round' | 'call' | 'heard' | 'open'> {
  readonly criterion: ScoredCriterion;
  readonly answers: readonly GivenAnswer[];
}

/** The table behind the dots: who, what, why, and where it can be heard. */
function Answers({ round, criterion, answers, call, heard, open }: AnswersProps) {
  const { t, language } = useText();
  const words = { notApplicable: t('quality.feedback.notApplicable'), none: t('quality.view.noAnswer') };
  const title = t('quality.calibration.answers', { number: call.place });
  const numbered = new Map(heard.fragments.map((fragment) => [fragment.id, fragment]));
  const own = answers.flatMap(({ fragments }) => fragments);
  const playNext = () => {
    const after = own.findIndex(({ id }) => id === heard.playingId);
    const next = own[(after + 1) % own.length];
    if (next) heard.onPlay(next);
  };
  useShortcuts(
    open
      ? [{ keys: 'v', label: 'quality.calibration.key.fragment', group: 'quality.calibration.keys', run: playNext }]
      : NO_SHORTCUTS,
  );
  if (answers.length === 0) return <p className={classes.meta}>{t('quality.calibration.nobodyAnswered')}</p>;
  return (
    <TableScroll label={title}>
      <table className={classes.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('quality.calibration.coach')}</th>
            <th scope="col">{t('quality.calibration.answer')}</th>
            <th scope="col">{t('quality.calibration.why')}</th>
          </tr>
        </thead>
        <tbody>
          {round.evaluators.flatMap(({ person }) => {
            const given = answers.find(({ evaluatorId }) => evaluatorId === person.id);
            if (!given) return [];
            return (
              <tr key={person.id}>
                <th scope="row">{fullName(person)}</th>
                <td>{answerWords(criterion.options, given.answer, language, words)}</td>
                <td>
                  {given.note ?? (given.fragments.length === 0 && t('quality.calibration.noNote'))}
                  {given.fragments.length > 0 && (
                    <span className={classes.chips}>
                      {given.fragments.flatMap(({ id }) => {
                        const fragment = numbered.get(id);
                        return fragment ? (
                          <FragmentChip
                            key={id}
                            fragment={fragment}
                            playing={id === heard.playingId}
                            onPlay={() => heard.onPlay(fragment)}
                          />
                        ) : (
                          []
                        );
                      })}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
const NO_SHORTCUTS: Parameters<typeof useShortcuts>[0] = [];

interface AgreedProps extends Pick<Props, 'round' | 'call'> {
  readonly criterion: ScoredCriterion;
  readonly decision: Report['decisions'][number] | undefined;
}

function Agreed({ round, criterion, decision, call }: AgreedProps) {
  const { t, language } = useText();
  const [writing, setWriting] = useState(false);
  const words = { notApplicable: t('quality.feedback.notApplicable'), none: t('quality.view.noAnswer') };
  return (
    <div className={classes.agreed}>
      {decision && (
        <>
          <p>
            <b>
              {t('quality.calibration.agreedAnswer', {
                answer: answerWords(criterion.options, decision.answer, language, words),
              })}
            </b>
          </p>
          {decision.ruleNote && <p>{pickLanguage(decision.ruleNote, language)}</p>}
        </>
      )}
      {round.mayLead &&
        (writing ? (
          <AgreeForm
            key={call.interaction.id}
            round={round}
            criterion={criterion}
            interactionId={call.interaction.id}
            onDone={() => setWriting(false)}
          />
        ) : (
          <button type="button" className={classes.go} data-no-print onClick={() => setWriting(true)}>
            {t(decision ? 'quality.calibration.decideAgain' : 'quality.calibration.decide')}
          </button>
        ))}
    </div>
  );
}
