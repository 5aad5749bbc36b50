import { IconGripVertical, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { newCriterion } from '@vakwerk/domain/quality/scorecards/new-criterion';
import type { ScorecardSection } from '@vakwerk/domain/quality/scorecards/scorecard';
import { missingLanguages, pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import type { DragRows } from '../../../../ui/use-drag-rows';
import { useUndoToast } from '../../../../ui/use-undo-toast';
import { newId, useTools } from '../builder-context';
import { placeName } from '../model/problem-place';
import classes from './build.module.css';
import { ChoiceField } from './choice-field';
import { CriterionLine } from './criterion-line';
import { LanguageFields } from './language-fields';
import { MoveButtons } from './move-buttons';
import { NumberField } from './number-field';

interface Props {
  readonly section: ScorecardSection;
  /** 1, 2, 3 … of its first criterion on the card. */
  readonly firstNumber: number;
  readonly drag: DragRows;
  readonly onUndo: () => void;
}

/** One section: its name and weight as a bar, and its criteria. The name opens for editing in its place. */
export function SectionBlock({ section, firstNumber, drag, onUndo }: Props) {
  const { t, language, number } = useText();
  const { version, change, openId, setOpen, focus, announce } = useTools();
  const undoToast = useUndoToast();
  const total = version.sections.reduce((sum, { weight }) => sum + weight, 0);
  const share = total > 0 ? section.weight / total : 0;
  const name = pickLanguage(section.title, language) || t('quality.card.build.untitledSection');
  const open = openId === section.id;
  const setTitle = (title: ScorecardSection['title']) => change({ type: 'section', id: section.id, fields: { title } });
  const move = (by: -1 | 1) => {
    const index = version.sections.findIndex(({ id }) => id === section.id) + by;
    if (index < 0 || index >= version.sections.length) return false;
    change({ type: 'moveSection', id: section.id, index });
    announce(t('quality.card.build.movedTo', { name, number: index + 1 }));
    return true;
  };
  const add = () => {
    const criterion = newCriterion(newId);
    change({ type: 'addCriterion', sectionId: section.id, criterion });
    setOpen(criterion.id);
    focus(placeName(criterion.id, `text.${language}`));
  };
  return (
    <section className={classes.section} aria-label={name}>
      <header className={classes.sectionHead} data-drop-section={section.id}>
        <h2>
          <button
            type="button"
            aria-expanded={open}
            onClick={() => {
              setOpen(open ? null : section.id);
              if (!open) focus(placeName(section.id, `title.${language}`));
            }}
          >
            {name}
            <IconPencil size={16} stroke={1.75} aria-hidden="true" />
            <span className={classes.spoken}>{t('quality.card.build.editSection', { name })}</span>
          </button>
          {missingLanguages(section.title).map((missing) => (
            <small key={missing} className={classes.flag} data-tone="attention">
              {t(`quality.card.build.missing.${missing}`)}
            </small>
          ))}
        </h2>
        <span className={classes.bar} aria-hidden="true">
          <i style={{ width: `${share * 100}%` }} />
        </span>
        <span className={classes.weight} title={t('quality.card.build.sharesOf', { share: `${number(share * 100, 1)} %` })}>
          <NumberField
            label={t('quality.card.build.weightOf', { name })}
            value={section.weight}
            min={0}
            place={placeName(section.id, 'weight')}
            onChange={(weight) => change({ type: 'section', id: section.id, fields: { weight: weight ?? 0 } })}
          />
        </span>
        <MoveButtons
          id={section.id}
          up={t('quality.card.build.sectionUp', { name })}
          down={t('quality.card.build.sectionDown', { name })}
          onMove={move}
        />
      </header>
      {open && (
        <div className={classes.sectionEdit}>
          <LanguageFields
            label={t('quality.card.build.sectionName')}
            text={section.title}
            place={placeName(section.id, 'title')}
            onChange={setTitle}
          />
          <div className={classes.editRow}>
            <ChoiceField
              label={t('quality.card.edit.failSection')}
              value={section.failSection ?? 'card'}
              choices={(['card', 'zero', 'flagOnly'] as const).map((id) => ({
                id,
                label: t(`quality.card.edit.failSection.${id}`),
              }))}
              onChange={(id) => change({ type: 'section', id: section.id, fields: { failSection: id === 'card' ? null : id } })}
            />
            <button
              type="button"
              className={classes.quiet}
              onClick={() => {
                change({ type: 'removeSection', id: section.id });
                void undoToast(t('quality.card.build.removed', { name }), onUndo);
              }}
            >
              <IconTrash size={16} stroke={1.75} aria-hidden="true" /> {t('quality.card.build.removeSection')}
            </button>
          </div>
        </div>
      )}
      <ol className={classes.criteria} data-place={placeName(section.id, 'criteria')}>
        {section.criteria.map((criterion, index) => (
          <CriterionLine
            key={criterion.id}
            criterion={criterion}
            number={firstNumber + index}
            sectionId={section.id}
            index={index}
            drop={drag.place?.sectionId === section.id ? drag.place.index : null}
            dragged={drag.dragged === criterion.id}
            grip={
              <span className={classes.grip} aria-hidden="true" {...drag.gripFor(criterion.id)}>
                <IconGripVertical size={16} stroke={1.75} />
              </span>
            }
            onUndo={onUndo}
          />
        ))}
      </ol>
      <button type="button" className={classes.add} onClick={add}>
        <IconPlus size={16} stroke={1.75} aria-hidden="true" /> {t('quality.card.build.addCriterion')}
        <span className={classes.spoken}>: {name}</span>
      </button>
    </section>
  );
}
