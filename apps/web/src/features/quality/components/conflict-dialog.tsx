import { Button, Modal } from '@mantine/core';
import { criteriaInOrder, type ScorecardCriterion, type ScorecardVersion } from '@vakwerk/domain/quality/scorecard';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { type Say, useText } from '../../../lib/i18n';
import { TableScroll } from '../../../ui/table-scroll';
import type { Draft } from '../draft/draft';
import classes from './conflict-dialog.module.css';

interface Props {
  readonly version: ScorecardVersion;
  readonly mine: Draft;
  readonly theirs: Draft;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
}

/** Both versions side by side, only where they differ. Nothing is thrown away: the other one stays one undo away. */
export default function ConflictDialog({ version, mine, theirs, onKeepMine, onTakeTheirs, onClose }: Props) {
  const { t, language } = useText();
  const rows = differences(version, mine, theirs, { t, language });
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
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{row.mine || <i>{t('quality.conflict.empty')}</i>}</td>
                <td>{row.theirs || <i>{t('quality.conflict.empty')}</i>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <div className={classes.actions}>
        <Button onClick={onKeepMine}>{t('quality.conflict.keepMine')}</Button>
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

function differences(version: ScorecardVersion, mine: Draft, theirs: Draft, words: Words) {
  const { t } = words;
  const points = criteriaInOrder(version).map((criterion, index) => ({
    name: `${index + 1}. ${pickLanguage(criterion.text, words.language)}`,
    mine: pointWords(criterion, mine, words),
    theirs: pointWords(criterion, theirs, words),
  }));
  const fragments = (draft: Draft) =>
    draft.fragments.map(({ note }, index) => `${index + 1} ${note}`.trim()).join(', ') ||
    t('quality.conflict.fragments', { count: 0 });
  return [
    ...points,
    { name: t('quality.score.strength'), mine: mine.strength, theirs: theirs.strength },
    { name: t('quality.score.tip'), mine: mine.tip, theirs: theirs.tip },
    { name: t('quality.score.tab.fragments'), mine: fragments(mine), theirs: fragments(theirs) },
  ].filter((row) => row.mine !== row.theirs);
}

function pointWords(criterion: ScorecardCriterion, draft: Draft, { t, language }: Words): string {
  const answer = draft.answers[criterion.id];
  const ids =
    typeof answer !== 'object' ? [] : 'optionIds' in answer ? answer.optionIds : 'optionId' in answer ? [answer.optionId] : [];
  const chosen = criterion.options.filter(({ id }) => ids.includes(id)).map(({ label }) => pickLanguage(label, language));
  const text = typeof answer === 'object' && 'text' in answer ? answer.text : (draft.comments[criterion.id] ?? '');
  return [answer === 'notApplicable' ? t('quality.score.na') : chosen.join(', '), text].filter(Boolean).join('. ');
}
