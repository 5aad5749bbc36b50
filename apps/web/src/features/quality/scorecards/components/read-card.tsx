import { criteriaInOrder, type ScorecardCriterion, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { type LocalizedText, pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { trimmed } from '../model/difference-words';
import classes from './read-card.module.css';
import { typeWord } from './type-word';

interface Props {
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly version: ScorecardVersion;
  readonly skills: readonly { readonly id: string; readonly name: LocalizedText }[];
}

/** A whole card to read or print: every point with its answers, examples and rules. */
export function ReadCard({ name, description, version, skills }: Props) {
  const { t, language, number, percent } = useText();
  const total = version.sections.reduce((sum, { weight }) => sum + weight, 0);
  const all = criteriaInOrder(version);
  const { naPolicy, fatalEffect, passRatio, bonusCap, selfEvaluation } = version.policies;
  return (
    <article className={classes.card}>
      <h2>{pickLanguage(name, language)}</h2>
      {pickLanguage(description, language) && <p>{pickLanguage(description, language)}</p>}
      <ul className={classes.policies}>
        <li>
          {t('quality.card.preview.model')}: {t(`quality.card.preview.model.${version.model}`)}
        </li>
        <li>
          {t('quality.card.settings.naPolicy')} {t(`quality.card.settings.naPolicy.${naPolicy}`)}
        </li>
        <li>
          {t('quality.card.settings.fatalEffect')} {t(`quality.card.settings.fatalEffect.${fatalEffect}`)}
        </li>
        {passRatio !== null && (
          <li>
            {t('quality.card.settings.pass')} {percent(passRatio)}
          </li>
        )}
        {selfEvaluation === false && <li>{t('quality.card.settings.selfEvaluation.off')}</li>}
        {bonusCap > 0 && (
          <li>
            {t('quality.card.settings.bonusCap')} {trimmed(number, bonusCap)}
          </li>
        )}
      </ul>
      {version.sections.map((section) => (
        <section key={section.id}>
          <h3>
            {pickLanguage(section.title, language) || t('quality.card.build.untitledSection')}
            <small>
              {t('quality.card.read.weight', {
                weight: trimmed(number, section.weight),
                share: percent(total > 0 ? section.weight / total : 0),
              })}
            </small>
          </h3>
          <ol start={all.indexOf(section.criteria[0] as ScorecardCriterion) + 1}>
            {section.criteria.map((criterion) => (
              <Criterion key={criterion.id} criterion={criterion} all={all} skills={skills} />
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}

interface CriterionProps extends Pick<Props, 'skills'> {
  readonly criterion: ScorecardCriterion;
  readonly all: readonly ScorecardCriterion[];
}

function Criterion({ criterion, all, skills }: CriterionProps) {
  const { t, language, number } = useText();
  const { condition, guidance } = criterion;
  const source = all.find(({ id }) => id === condition?.criterionId);
  const skill = skills.find(({ id }) => id === criterion.skillId);
  const facts = [
    t(`quality.card.type.${typeWord(criterion)}`),
    ...(criterion.naAllowed ? [t('quality.card.edit.naAllowed')] : []),
    ...(criterion.fatal === 'none'
      ? []
      : [`${t('quality.card.edit.fatal')}: ${t(`quality.card.edit.fatal.${criterion.fatal}`)}`]),
    ...(criterion.critical === 'none' ? [] : [t(`quality.card.edit.critical.${criterion.critical}`)]),
    ...(criterion.bonus ? [t('quality.card.edit.bonus')] : []),
    ...(criterion.commentRequired === 'never'
      ? []
      : [`${t('quality.card.edit.comment')} ${t(`quality.card.edit.comment.${criterion.commentRequired}`)}`]),
    ...(skill ? [pickLanguage(skill.name, language)] : []),
  ];
  return (
    <li>
      <b>{pickLanguage(criterion.text, language) || t('quality.card.build.untitledCriterion')}</b>
      <p className={classes.facts}>{facts.join(' · ')}</p>
      {condition && source && (
        <p className={classes.facts}>
          {t('quality.card.read.asked', {
            question: pickLanguage(source.text, language),
            options: source.options
              .filter(({ id }) => condition.optionIds.includes(id))
              .map(({ label }) => pickLanguage(label, language))
              .join(', '),
          })}
        </p>
      )}
      {criterion.options.length > 0 && (
        <ul className={classes.options} aria-label={t('quality.card.read.answers')}>
          {criterion.options.map((option) => (
            <li key={option.id}>
              {t('quality.card.read.pointsOf', {
                label: pickLanguage(option.label, language),
                points: trimmed(number, option.points),
              })}
            </li>
          ))}
        </ul>
      )}
      {(['explanation', 'goodExample', 'badExample'] as const).map(
        (part) =>
          pickLanguage(guidance[part], language) && (
            <p key={part}>
              {part !== 'explanation' && <i>{t(`quality.card.edit.${part}`)}: </i>}
              {pickLanguage(guidance[part], language)}
            </p>
          ),
      )}
    </li>
  );
}
