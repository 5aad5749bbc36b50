import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import type { TransferFigures } from './api';
import { EffectLine } from './effect-line';
import { SkillBands } from './skill-bands';
import classes from './transfer.module.css';
import { TONES, useTransferWords } from './use-transfer-words';

interface Props {
  readonly figures: TransferFigures;
  readonly method: string;
  readonly weighedAt: Date;
}

/** What a report says, from its answer to its method; of now, frozen, or of a roll-out. */
export function ReportBody({ figures, method, weighedAt }: Props) {
  const { t, percent, number, date } = useText();
  const words = useTransferWords();
  const { verdict, effect, trained, finished, limits, power, smallestFound, chance, skills } = figures;
  return (
    <div className={classes.report}>
      <section className={classes.verdict} data-tone={TONES[verdict]}>
        <StatusWord tone={TONES[verdict]}>{t(`progress.transfer.verdict.${verdict}`)}</StatusWord>
        <p className={classes.sentence}>{words.sentence(figures)}</p>
        {effect && trained && (
          <>
            <p>
              {t('progress.transfer.path', {
                before: percent(trained.before.share),
                after: percent(trained.after.share),
                expected: percent(effect.expected),
              })}
            </p>
            <EffectLine {...effect} />
            <p className={classes.meta}>
              <b>{words.effect(effect)}</b> · {t('progress.transfer.axis')}
            </p>
            {chance != null && <p>{t('progress.transfer.chance', { chance: percent(chance) })}</p>}
          </>
        )}
        <p className={classes.meta}>
          {[
            finished != null && t('progress.transfer.finished', { count: finished }),
            trained && t('progress.transfer.answers', { before: number(trained.before.n), after: number(trained.after.n) }),
            t('progress.transfer.period', words.period(figures)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </section>
      {skills.length > 0 && (
        <>
          <SkillBands figures={figures} />
          <details className={classes.help} data-no-print>
            <summary>{t('progress.transfer.help.title')}</summary>
            {(['1', '2', '3', '4', '5'] as const).map((line) => (
              <p key={line}>{t(`progress.transfer.help.${line}`)}</p>
            ))}
          </details>
        </>
      )}
      {limits.length > 0 && (
        <section className={classes.part}>
          <h2>{t('progress.transfer.limits')}</h2>
          <ul>
            {limits.map((limit) => (
              <li key={limit}>{t(`progress.transfer.limit.${limit}`)}</li>
            ))}
          </ul>
        </section>
      )}
      {power != null && smallestFound != null && (
        <section className={classes.part}>
          <h2>{t('progress.transfer.power.title')}</h2>
          <p>{t('progress.transfer.power.text', { power: percent(power), smallest: words.points(smallestFound) })}</p>
        </section>
      )}
      <section className={classes.method}>
        <h2>{t('progress.transfer.method.title')}</h2>
        <p>
          {t('progress.transfer.method.who', { before: figures.beforeWeeks, after: figures.afterWeeks })}{' '}
          {t('progress.transfer.method.compare')}
        </p>
        <p>
          {t('progress.transfer.method.level', { history: figures.historyWeeks })} {t('progress.transfer.method.margin')}
        </p>
        <p>{t('progress.transfer.method.tested')}</p>
        <p className={classes.meta}>{t('progress.transfer.method.name', { method, day: date(weighedAt) })}</p>
      </section>
    </div>
  );
}
