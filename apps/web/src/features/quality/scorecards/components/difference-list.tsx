import { compareWeights } from '@vakwerk/domain/quality/scorecards/compare-scorecards';
import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { type LocalizedText, pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { TableScroll } from '../../../../ui/table-scroll';
import { differenceLines } from '../model/difference-words';
import classes from './versions.module.css';

interface Props {
  readonly before: ScorecardVersion;
  readonly after: ScorecardVersion;
  readonly skills: readonly { readonly id: string; readonly name: LocalizedText }[];
}

/** What is different between two versions, in sentences; weights as shares, because one weight changes all shares. */
export function DifferenceList({ before, after, skills }: Props) {
  const text = useText();
  const { t, language, percent } = text;
  const lines = differenceLines(before, after, {
    ...text,
    skillName: (id) => {
      const skill = skills.find((each) => each.id === id);
      return skill ? pickLanguage(skill.name, language) : t('quality.card.edit.skill.archived');
    },
  });
  if (lines.length === 0) return <p>{t('quality.card.difference.none')}</p>;
  const weights = compareWeights(before, after);
  const titles = new Map([...before.sections, ...after.sections].map(({ id, title }) => [id, title]));
  const moved = weights.some((one) => one.before?.share !== one.after?.share);
  return (
    <>
      <ul className={classes.differences}>
        {lines.map((line) => (
          <li key={line.key} data-kind={line.kind}>
            {line.sentence}
            {line.before !== undefined && (
              <span>
                <del>{line.before}</del> <ins>{line.after}</ins>
              </span>
            )}
          </li>
        ))}
      </ul>
      {moved && (
        <TableScroll label={t('quality.card.difference.weights')}>
          <table className={classes.table}>
            <caption>{t('quality.card.difference.weights')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('quality.card.difference.section')}</th>
                <th scope="col">{t('quality.card.difference.before')}</th>
                <th scope="col">{t('quality.card.difference.after')}</th>
              </tr>
            </thead>
            <tbody>
              {weights.map((one) => {
                const title = titles.get(one.sectionId);
                return (
                  <tr key={one.sectionId}>
                    <th scope="row">{(title && pickLanguage(title, language)) || t('quality.card.build.untitledSection')}</th>
                    <td>{one.before ? percent(one.before.share) : '–'}</td>
                    <td>{one.after ? percent(one.after.share) : '–'}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableScroll>
      )}
    </>
  );
}
