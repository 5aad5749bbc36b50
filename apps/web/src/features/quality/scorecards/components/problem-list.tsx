import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import type { CardProblem } from '../api/author-scorecard';
import { type ProblemPlace, placeOf } from '../model/problem-place';
import classes from './versions.module.css';

interface Props {
  readonly version: ScorecardVersion;
  readonly problems: readonly CardProblem[];
  readonly onGo: (place: ProblemPlace) => void;
}

/** Everything that keeps the card from being published; each one leads to its place. */
export function ProblemList({ version, problems, onGo }: Props) {
  const { t, tCode, language } = useText();
  const criteria = criteriaInOrder(version);
  const words = ({ criterionId, sectionId, number }: ProblemPlace) => {
    const criterion = criteria.find(({ id }) => id === criterionId);
    if (criterion) return `${number}. ${pickLanguage(criterion.text, language) || t('quality.card.build.untitledCriterion')}`;
    const section = version.sections.find(({ id }) => id === sectionId);
    return section
      ? pickLanguage(section.title, language) || t('quality.card.build.untitledSection')
      : t('quality.card.problems.card');
  };
  return (
    <ul className={classes.problems}>
      {problems.map((problem) => {
        const place = placeOf(problem.path, version);
        const missing = problem.code === 'translationMissing' ? (problem.path.endsWith('.nl') ? 'nl' : 'en') : null;
        const [field] = place.field.split('.');
        return (
          <li key={`${problem.code} ${problem.path}`}>
            <button type="button" onClick={() => onGo(place)}>
              <b>{words(place)}</b>
              <span>
                {missing
                  ? t(`quality.card.build.missing.${missing}`)
                  : tCode(`quality.scorecardProblem.${problem.code}`, 'quality.error.unknown')}
                {missing &&
                  field &&
                  ` (${tCode(`quality.card.field.${fieldOf(place.field)}`, 'quality.card.difference.someChange')})`}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** `guidance.goodExample.en` is the good example, `options.0.label.en` one of the answers. */
const fieldOf = (path: string): string => {
  const [first, second] = path.split('.');
  return first === 'guidance' ? `guidance.${second}` : (first ?? '');
};
