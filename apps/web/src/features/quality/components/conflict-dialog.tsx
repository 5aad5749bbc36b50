import { Button, Modal } from '@mantine/core';
import { criteriaInOrder, type ScorecardCriterion, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useState } from 'react';
import { type Say, useText } from '../../../lib/i18n';
import { TableScroll } from '../../../ui/table-scroll';
import type { Draft } from '../draft/draft';
import { type DraftPart, differingParts, mergeDrafts, partKey } from '../draft/merge-drafts';
import classes from './conflict-dialog.module.css';

interface Props {
  readonly version: ScorecardVersion;
  readonly mine: Draft;
  readonly theirs: Draft;
  readonly onKeepMine: () => void;
  readonly onMerge: (merged: Draft) => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
}

/**
 * Both versions side by side, only where they differ: one of them as a whole, or the better one per part. Nothing is thrown away:
 * mine stays one undo away.
 */
export default function ConflictDialog({ version, mine, theirs, onKeepMine, onMerge, onTakeTheirs, onClose }: Props) {
  const { t, language } = useText();
  const rows = rowsOf(version, mine, theirs, { t, language });
  const [fromTheirs, setFromTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (key: string, other: boolean) =>
    setFromTheirs((before) => new Set(other ? [...before, key] : [...before].filter((each) => each !== key)));
  const chosen = rows.filter(({ part }) => fromTheirs.has(partKey(part))).map(({ part }) => part);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('quality.conflict.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p className={classes.intro}>{t('quality.conflict.text')}</p>
      <TableScroll label={t('quality.conflict.title')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('quality.conflict.point')}</th>
              <th scope="col">{t('quality.conflict.mine')}</th>
              <th scope="col">{t('quality.conflict.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ part, name, words }) => (
              <tr key={partKey(part)}>
                <th scope="row">{name}</th>
                {(['mine', 'theirs'] as const).map((side) => (
                  <td key={side}>
                    <label>
                      <input
                        type="radio"
                        name={partKey(part)}
                        aria-label={`${t(`quality.conflict.${side}`)}: ${words[side] || t('quality.conflict.empty')}`}
                        checked={fromTheirs.has(partKey(part)) === (side === 'theirs')}
                        onChange={() => choose(partKey(part), side === 'theirs')}
                      />
                      <span>{words[side] || <i>{t('quality.conflict.empty')}</i>}</span>
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <div className={classes.actions}>
        <Button onClick={() => (chosen.length === 0 ? onKeepMine() : onMerge(mergeDrafts(mine, theirs, chosen)))}>
          {t('quality.conflict.goOn')}
        </Button>
        <Button variant="default" onClick={onKeepMine}>
          {t('quality.conflict.keepMine')}
        </Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('quality.conflict.takeTheirs')}
        </Button>
        <p>{t('quality.conflict.undoHint')}</p>
      </div>
    </Modal>
  );
}

interface Words {
  readonly t: Say;
  readonly language: 'nl' | 'en';
}

interface Row {
  readonly part: DraftPart;
  readonly name: string;
  readonly words: { readonly mine: string; readonly theirs: string };
}

function rowsOf(version: ScorecardVersion, mine: Draft, theirs: Draft, words: Words): readonly Row[] {
  const criteria = criteriaInOrder(version);
  return differingParts(version, mine, theirs).map((part) => {
    const index = part.kind === 'criterion' ? criteria.findIndex(({ id }) => id === part.id) : -1;
    const criterion = criteria[index];
    const name = criterion
      ? `${index + 1}. ${pickLanguage(criterion.text, words.language)}`
      : words.t(part.kind === 'strength' || part.kind === 'tip' ? `quality.score.${part.kind}` : 'quality.score.tab.fragments');
    const say = (draft: Draft) => (criterion ? pointWords(criterion, draft, words) : restWords(part, draft, words));
    return { part, name, words: { mine: say(mine), theirs: say(theirs) } };
  });
}

function restWords(part: DraftPart, draft: Draft, { t }: Words): string {
  if (part.kind === 'strength' || part.kind === 'tip') return draft[part.kind];
  const all = draft.fragments.map(
    ({ note, startMs, endMs }, index) => `${index + 1} ${note} ${formatTimecode(startMs)}–${formatTimecode(endMs)}`,
  );
  return all.join(', ') || t('quality.conflict.fragments', { count: 0 });
}

function pointWords(criterion: ScorecardCriterion, draft: Draft, { t, language }: Words): string {
  const answer = draft.answers[criterion.id];
  const ids =
    typeof answer !== 'object' ? [] : 'optionIds' in answer ? answer.optionIds : 'optionId' in answer ? [answer.optionId] : [];
  const chosen = criterion.options.filter(({ id }) => ids.includes(id)).map(({ label }) => pickLanguage(label, language));
  const text = typeof answer === 'object' && 'text' in answer ? answer.text : (draft.comments[criterion.id] ?? '');
  return [answer === 'notApplicable' ? t('quality.score.na') : chosen.join(', '), text].filter(Boolean).join('. ');
}
