import { IconCheck } from '@tabler/icons-react';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import type { Calibration, GivenAnswer, ScoredCriterion } from './api';
import classes from './calibration.module.css';
import { NOT_APPLICABLE, scalePlaces } from './scale-places';

type Person = Calibration['lead'];

export const initialsOf = ({ givenName, familyName }: Person): string =>
  `${givenName.charAt(0)}${familyName.split(' ').at(-1)?.charAt(0) ?? ''}`.toUpperCase();

interface Props {
  readonly criterion: ScoredCriterion;
  readonly answers: readonly GivenAnswer[];
  readonly people: ReadonlyMap<string, Person>;
  readonly referenceId: string | null;
  /** Place of the agreed answer; null: nothing agreed. */
  readonly agreedKey: string | null;
}

/** Who stands where on the scale of one point. The same is said in words, and stands in the table behind it. */
export function DotScale({ criterion, answers, people, referenceId, agreedKey }: Props) {
  const { t, language, number } = useText();
  // In the order of the legend, so that a person is easy to follow down the page.
  const inOrder = [...people.keys()].flatMap((id) => answers.filter(({ evaluatorId }) => evaluatorId === id));
  const places = scalePlaces(criterion, inOrder).map((place) => ({
    ...place,
    words:
      place.key === NOT_APPLICABLE
        ? t('quality.feedback.notApplicable')
        : place.label
          ? pickLanguage(place.label, language)
          : number(place.points ?? 0),
  }));
  const said = places
    .filter((place) => place.answers.length > 0)
    .map((place) => {
      const names = place.answers.flatMap(({ evaluatorId }) => people.get(evaluatorId) ?? []).map(fullName);
      return `${place.words}: ${names.join(', ')}`;
    });
  return (
    <div
      className={classes.scale}
      role="img"
      aria-label={said.join('; ') || t('quality.calibration.nobodyAnswered')}
      style={{ gridTemplateColumns: `repeat(${places.length}, minmax(0, 1fr))` }}
    >
      {places.map((place) => (
        <div
          key={place.key}
          data-agreed={place.key === agreedKey || undefined}
          data-beside={place.key === NOT_APPLICABLE || undefined}
        >
          <span className={classes.dots}>
            {place.answers.map(({ evaluatorId }) => {
              const person = people.get(evaluatorId);
              return (
                <b key={evaluatorId} data-reference={evaluatorId === referenceId || undefined}>
                  {person && initialsOf(person)}
                </b>
              );
            })}
          </span>
          <i />
          <small>
            {place.key === agreedKey && <IconCheck size={13} stroke={2.5} />}
            {place.words}
          </small>
        </div>
      ))}
    </div>
  );
}
