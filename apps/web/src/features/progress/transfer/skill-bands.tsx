import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import type { SkillFigures, TransferFigures, TransferSide } from './api';
import classes from './transfer.module.css';
import { useTransferWords } from './use-transfer-words';

const at = (share: number) => `${share * 100}%`;

/** Before and after as bands, for each skill: who took the training, what was expected of them without it, and who did not take it. */
export function SkillBands({ figures }: { readonly figures: TransferFigures }) {
  const { t, percent, number, language } = useText();
  const words = useTransferWords();
  const { skills } = figures;
  const sides = skills.flatMap(({ trained, comparison }) => (trained && comparison ? [{ trained, comparison }] : []));
  const answersOf = ({ before, after }: TransferSide) => before.n + after.n;
  const answers = sides.reduce((sum, { trained, comparison }) => sum + answersOf(trained) + answersOf(comparison), 0);
  const meta =
    sides.length === 0
      ? t('progress.transfer.skills.metaFew', words.period(figures))
      : t('progress.transfer.skills.meta', {
          people: Math.max(...sides.map(({ trained }) => trained.people)),
          others: Math.max(...sides.map(({ comparison }) => comparison.people)),
          answers: number(answers),
          ...words.period(figures),
        });
  const few = t('progress.transfer.noEffect');
  const nameOf = ({ skill }: SkillFigures) => (skill ? pickLanguage(skill.name, language) : t('progress.transfer.goneSkill'));
  const cell = (side: TransferSide | null | undefined, end: 'before' | 'after') => (side ? words.band(side[end]) : few);
  return (
    <ChartFigure
      title={t('progress.transfer.skills.title')}
      meta={meta}
      columns={[
        t('progress.transfer.col.skill'),
        t('progress.transfer.col.before'),
        t('progress.transfer.col.after'),
        t('progress.transfer.col.expected'),
        t('progress.transfer.col.othersBefore'),
        t('progress.transfer.col.othersAfter'),
        t('progress.transfer.col.effect'),
      ]}
      rows={skills.map((skill) => [
        nameOf(skill),
        cell(skill.trained, 'before'),
        cell(skill.trained, 'after'),
        skill.effect ? percent(skill.effect.expected) : few,
        cell(skill.comparison, 'before'),
        cell(skill.comparison, 'after'),
        skill.effect ? words.effect(skill.effect) : few,
      ])}
    >
      <ul className={classes.skills}>
        {skills.map((skill, place) => (
          <li key={skill.skill?.id ?? place}>
            <div className={classes.skillName}>
              <h3>{nameOf(skill)}</h3>
              <span className={classes.meta}>{t(`progress.transfer.measured.${skill.measured}`)}</span>
              {skill.effect && <span className={classes.meta}>{words.effect(skill.effect)}</span>}
            </div>
            <div className={classes.sides}>
              {skill.trained ? (
                <Side name={t('progress.transfer.with')} side={skill.trained} expected={skill.effect?.expected ?? null} />
              ) : (
                <p className={classes.few}>{t('progress.transfer.few')}</p>
              )}
              {skill.comparison && <Side name={t('progress.transfer.without')} side={skill.comparison} expected={null} />}
            </div>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

interface SideProps {
  readonly name: string;
  readonly side: TransferSide;
  readonly expected: number | null;
}

function Side({ name, side, expected }: SideProps) {
  const { t, percent } = useText();
  const words = useTransferWords();
  return (
    <section className={classes.side} aria-label={name}>
      <b>{name}</b>
      <dl>
        {(['before', 'after'] as const).map((end) => (
          <div key={end} data-end={end}>
            <dt>{t(`progress.transfer.${end}`)}</dt>
            <dd>
              <span className={classes.track} aria-hidden="true">
                <i style={{ left: at(side[end].low), right: `calc(100% - ${at(side[end].high)})` }} />
                <b style={{ left: at(side[end].share) }} />
                {end === 'after' && expected !== null && <u style={{ left: at(expected) }} />}
              </span>
              <span>{words.band(side[end])}</span>
              {end === 'after' && expected !== null && (
                <span className={classes.expected}>
                  <u aria-hidden="true" /> {t('progress.transfer.expected')}: {percent(expected)}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
