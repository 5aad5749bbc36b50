import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import { shareWeights } from '@vakwerk/domain/quality/scorecards/share-weights';
import { type LocalizedText, pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { EmptyState } from '../../../../ui/empty-state';
import { type DropPlace, useDragRows } from '../../../../ui/use-drag-rows';
import { newId, useTools } from '../builder-context';
import { trimmed } from '../model/difference-words';
import { placeName } from '../model/problem-place';
import classes from './build.module.css';
import { CardSettings } from './card-settings';
import { SectionBlock } from './section-block';

interface Props {
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly onUndo: () => void;
}

/** The left side: the card from top to bottom, with the weights as one bar. */
export function StructurePane({ name, description, onUndo }: Props) {
  const { t, language, number } = useText();
  const { version, change, setOpen, focus } = useTools();
  const { sections } = version;
  const total = sections.reduce((sum, { weight }) => sum + weight, 0);
  const drag = useDragRows((id, place) => change({ type: 'moveCriterion', id, ...afterLeaving(id, place) }));
  /** Counted without the row that moves: taking it out shifts what comes after it in the same section. */
  function afterLeaving(id: string, { sectionId, index }: DropPlace): DropPlace {
    const from = sections.find((section) => section.id === sectionId)?.criteria.findIndex((one) => one.id === id) ?? -1;
    return { sectionId, index: from !== -1 && from < index ? index - 1 : index };
  }
  const addSection = () => {
    const left = Math.max(0, 100 - total);
    const section = { id: newId(), title: { nl: '', en: '' }, weight: left, failSection: null, criteria: [] };
    change({ type: 'addSection', section });
    setOpen(section.id);
    focus(placeName(section.id, `title.${language}`));
  };
  return (
    <>
      <div className={classes.summary}>
        <span>{t('quality.card.build.summary', { sections: sections.length, criteria: criteriaInOrder(version).length })}</span>
        {total > 0 && (
          <span className={classes.total}>
            <span className={classes.stack} aria-hidden="true">
              {sections.map((section) => (
                <i
                  key={section.id}
                  style={{ width: `${(section.weight / total) * 100}%` }}
                  title={`${pickLanguage(section.title, language)} ${number((section.weight / total) * 100, 1)} %`}
                />
              ))}
            </span>
            <b>{trimmed(number, total)}</b> {t('quality.card.build.together')}
            {Math.abs(total - 100) > 1e-9 && (
              <button
                type="button"
                className={classes.quiet}
                onClick={() => change({ type: 'weights', weights: shareWeights(sections.map(({ weight }) => weight)) })}
              >
                {t('quality.card.build.share')}
              </button>
            )}
          </span>
        )}
      </div>
      <CardSettings name={name} description={description} />
      {sections.length === 0 && (
        <EmptyState
          title={t('quality.card.build.empty')}
          text={t('quality.card.build.emptyText')}
          action={<Button onClick={addSection}>{t('quality.card.build.addSection')}</Button>}
        />
      )}
      {sections.map((section, index) => (
        <SectionBlock
          key={section.id}
          section={section}
          firstNumber={sections.slice(0, index).reduce((sum, { criteria }) => sum + criteria.length, 1)}
          drag={drag}
          onUndo={onUndo}
        />
      ))}
      {sections.length > 0 && (
        <button type="button" className={classes.add} data-section onClick={addSection}>
          <IconPlus size={16} stroke={1.75} aria-hidden="true" /> {t('quality.card.build.addSection')}
        </button>
      )}
    </>
  );
}
