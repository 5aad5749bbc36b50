import { IconAlertOctagon, IconAlertTriangle, IconArrowsSplit, IconPlus } from '@tabler/icons-react';
import type { ScorecardCriterion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { missingTranslations } from '@vakwerk/domain/quality/scorecards/scorecard-problem';
import { LANGUAGES, pickLanguage } from '@vakwerk/domain/shared/localized';
import type { ReactNode } from 'react';
import { useText } from '../../../../lib/i18n';
import { useTools } from '../builder-context';
import { stepOfCriterion } from '../model/card-draft';
import { placeName } from '../model/problem-place';
import classes from './build.module.css';
import { CriterionEditor } from './criterion-editor';
import { MoveButtons } from './move-buttons';
import { typeWord } from './type-word';

interface Props {
  readonly criterion: ScorecardCriterion;
  readonly number: number;
  readonly sectionId: string;
  readonly index: number;
  /** Where a dragged row would come in this section. */
  readonly drop: number | null;
  readonly dragged: boolean;
  readonly grip: ReactNode;
  readonly onUndo: () => void;
}

/** One criterion as a row; open, it is edited in its place. */
export function CriterionLine({ criterion, number, sectionId, index, drop, dragged, grip, onUndo }: Props) {
  const { t, language } = useText();
  const { version, change, openId, setOpen, focus, announce } = useTools();
  const open = openId === criterion.id;
  const question = pickLanguage(criterion.text, language) || t('quality.card.build.untitledCriterion');
  const move = (by: -1 | 1) => {
    const step = stepOfCriterion({ name: { nl: '', en: '' }, description: { nl: '', en: '' }, version }, criterion.id, by);
    if (!step) return false;
    change(step);
    announce(t('quality.card.build.movedTo', { name: question, number: number + by }));
    return true;
  };
  return (
    <li
      className={classes.line}
      data-open={open || undefined}
      data-dragged={dragged || undefined}
      data-drop={drop === index ? 'before' : drop === index + 1 ? 'after' : undefined}
      data-drop-section={sectionId}
      data-drop-index={index}
      aria-current={open ? 'true' : undefined}
    >
      {grip}
      <span className={classes.number}>{number}</span>
      <button
        type="button"
        className={classes.question}
        aria-expanded={open}
        data-place={criterion.id}
        onClick={() => {
          setOpen(open ? null : criterion.id);
          if (!open) focus(placeName(criterion.id, `text.${language}`));
        }}
      >
        {question}
      </button>
      <Flags criterion={criterion} />
      <span className={classes.type}>{t(`quality.card.type.${typeWord(criterion)}`)}</span>
      <MoveButtons
        id={criterion.id}
        up={t('quality.card.build.criterionUp', { number })}
        down={t('quality.card.build.criterionDown', { number })}
        onMove={move}
      />
      {open && <CriterionEditor criterion={criterion} onUndo={onUndo} />}
    </li>
  );
}

function Flags({ criterion }: { readonly criterion: ScorecardCriterion }) {
  const { t } = useText();
  const texts = [
    criterion.text,
    ...criterion.options.map(({ label }) => label),
    ...criterion.rootCauses.map(({ label }) => label),
  ];
  const missing = LANGUAGES.filter((language) =>
    texts.some((text) => missingTranslations(text, '', 'required').some(({ path }) => path.endsWith(language))),
  );
  const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <span className={classes.flags}>
      {criterion.fatal !== 'none' && (
        <span className={classes.flag} data-tone="critical">
          <IconAlertOctagon {...icon} /> {t('quality.card.build.flag.fatal')}
        </span>
      )}
      {criterion.critical !== 'none' && (
        <span className={classes.flag} data-tone="attention">
          <IconAlertTriangle {...icon} /> {t('quality.card.build.flag.critical')}
        </span>
      )}
      {criterion.condition && (
        <span className={classes.flag}>
          <IconArrowsSplit {...icon} /> {t('quality.card.build.flag.condition')}
        </span>
      )}
      {criterion.bonus && (
        <span className={classes.flag}>
          <IconPlus {...icon} /> {t('quality.card.build.flag.bonus')}
        </span>
      )}
      {missing.map((language) => (
        <span key={language} className={classes.flag} data-tone="attention">
          <IconAlertTriangle {...icon} /> {t(`quality.card.build.missing.${language}`)}
        </span>
      ))}
    </span>
  );
}
