import { IconPencil, IconTrash } from '@tabler/icons-react';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import type { FormTools } from './form-tools';
import { FragmentChip } from './fragment-chip';
import classes from './side-panes.module.css';

/** All fragments in order: the list a keyboard and a screen reader use, where the waveform has flags. */
export default function FragmentsPane({
  tools,
  readOnly = false,
}: {
  readonly tools: Pick<FormTools, 'fragments' | 'version' | 'playingId' | 'namingId' | 'change' | 'onPlay' | 'onName'>;
  readonly readOnly?: boolean;
}) {
  const { t, language } = useText();
  const { fragments, version, playingId, namingId, change, onPlay, onName } = tools;
  if (fragments.length === 0)
    return <EmptyState title={t('quality.score.noFragments')} text={t('quality.score.noFragmentsText')} />;
  const criteria = new Map(criteriaInOrder(version).map((criterion) => [criterion.id, pickLanguage(criterion.text, language)]));
  return (
    <ol className={classes.fragments}>
      {fragments.map((each) => (
        <li key={each.id}>
          <div>
            <FragmentChip
              fragment={each}
              playing={each.id === playingId}
              naming={each.id === namingId}
              onPlay={() => onPlay(each)}
              onName={(note) => change({ type: 'nameFragment', id: each.id, note })}
              onNamed={() => onName(null)}
            />
            {readOnly ? (
              <p>
                {each.criterionId
                  ? t('quality.score.fragmentOf', { criterion: criteria.get(each.criterionId) ?? '' })
                  : t('quality.score.fragmentWhole')}
              </p>
            ) : (
              <select
                aria-label={t('quality.score.attach', { number: each.number })}
                value={each.criterionId ?? ''}
                onChange={(event) =>
                  change({ type: 'attachFragment', id: each.id, criterionId: event.currentTarget.value || null })
                }
              >
                <option value="">{t('quality.score.fragmentWhole')}</option>
                {[...criteria].map(([id, text], index) => (
                  <option key={id} value={id}>
                    {index + 1}. {text}
                  </option>
                ))}
              </select>
            )}
          </div>
          {!readOnly && (
            <span>
              <button
                type="button"
                aria-label={t('quality.score.rename', { number: each.number })}
                onClick={() => onName(each.id)}
              >
                <IconPencil size={18} stroke={1.75} aria-hidden="true" />
              </button>
              <button
                type="button"
                aria-label={t('quality.score.removeFragment', { number: each.number })}
                onClick={() => change({ type: 'removeFragment', id: each.id })}
              >
                <IconTrash size={18} stroke={1.75} aria-hidden="true" />
              </button>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
