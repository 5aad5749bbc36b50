import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { FatalStep } from '@vakwerk/domain/quality/scoring/explain-score';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { TableScroll } from '../../../../ui/table-scroll';
import { useTools } from '../builder-context';
import { trimmed } from '../model/difference-words';
import { fractionOnPaper, type stepsByKind } from '../model/preview-sum';
import { Percent } from './percent';
import classes from './preview.module.css';

/** The total spelled out: per section, as a fraction on paper, and what a fatal error and a bonus did to it. */
export function Calculation({ steps }: { readonly steps: ReturnType<typeof stepsByKind> }) {
  const { t, language, number } = useText();
  const { version } = useTools();
  const { sections, raw, fatals, bonus, result } = steps;
  if (!raw || !result) return null;
  const say = (value: number) => trimmed(number, value);
  const byPoints = version.model === 'weightedPoints';
  const names = new Map(version.sections.map(({ id, title }) => [id, pickLanguage(title, language)]));
  const paper = fractionOnPaper(sections, raw, say);
  return (
    <section className={classes.sum} aria-label={t('quality.card.preview.sum')}>
      <TableScroll label={t('quality.card.preview.sum')}>
        <table>
          <caption className={classes.spoken}>{t('quality.card.preview.sum')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('quality.card.preview.section')}</th>
              <th scope="col">{t('quality.card.preview.points')}</th>
              {!byPoints && <th scope="col">{t('quality.card.preview.share')}</th>}
              <th scope="col">{t('quality.card.preview.weight')}</th>
              <th scope="col">{t('quality.card.preview.counts')}</th>
              <th scope="col">{t('quality.card.preview.of')}</th>
            </tr>
          </thead>
          <tbody>
            {sections.map((step) => (
              <tr key={step.sectionId}>
                <th scope="row">{names.get(step.sectionId) || t('quality.card.build.untitledSection')}</th>
                <td>{step.possible > 0 ? `${say(step.points)} / ${say(step.possible)}` : '–'}</td>
                {!byPoints && <td>{step.possible > 0 ? <Percent ratio={step.points / step.possible} /> : '–'}</td>}
                <td
                  title={
                    step.weight === step.ownWeight
                      ? undefined
                      : t('quality.card.preview.weightMoved', { own: say(step.ownWeight), weight: say(step.weight) })
                  }
                >
                  {say(step.weight)}
                </td>
                <td>{say(step.numerator)}</td>
                <td>{say(step.denominator)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={byPoints ? 3 : 4}>
                {t('quality.card.preview.score')}
              </th>
              <td>{say(raw.numerator)}</td>
              <td>{say(raw.denominator)}</td>
            </tr>
          </tfoot>
        </table>
      </TableScroll>
      {raw.raw === null ? (
        <p className={classes.note}>{t('quality.card.preview.notScored')}</p>
      ) : (
        <p className={classes.paper} data-sum>
          {paper} = <Percent ratio={raw.raw} />
        </p>
      )}
      {fatals.map((fatal) => (
        <p key={fatal.criterionId} className={classes.note}>
          <FatalWords fatal={fatal} raw={raw.raw} />
        </p>
      ))}
      {bonus && (
        <p className={classes.note}>
          {t('quality.card.preview.bonus', { earned: say(bonus.earned), cap: say(bonus.cap), counted: say(bonus.counted) })}
        </p>
      )}
      {result.final !== null && (
        <p className={classes.final} aria-live="polite" data-final>
          <Final final={result.final} />
          {result.passed !== null && result.passRatio !== null && (
            <small>
              <Passed passed={result.passed} pass={result.passRatio} />
            </small>
          )}
        </p>
      )}
    </section>
  );
}

function FatalWords({ fatal, raw }: { readonly fatal: FatalStep; readonly raw: number | null }) {
  const { t, language, number, percent } = useText();
  const { version } = useTools();
  const criterion = criteriaInOrder(version).find(({ id }) => id === fatal.criterionId);
  const name = (criterion && pickLanguage(criterion.text, language)) || t('quality.card.build.untitledCriterion');
  const values = { name, raw: raw === null ? '–' : percent(raw), left: trimmed(number, fatal.numeratorAfter) };
  return t(`quality.card.preview.fatal.${fatal.effect}`, values);
}

const Final = ({ final }: { readonly final: number }) => {
  const { t } = useText();
  const text = t('quality.card.preview.final', { final: '\u0000' }).split('\u0000');
  return (
    <b>
      {text[0]}
      <Percent ratio={final} />
      {text[1]}
    </b>
  );
};

const Passed = ({ passed, pass }: { readonly passed: boolean; readonly pass: number }) => {
  const { t, percent } = useText();
  return t(passed ? 'quality.card.preview.passed' : 'quality.card.preview.notPassed', { pass: percent(pass) });
};
