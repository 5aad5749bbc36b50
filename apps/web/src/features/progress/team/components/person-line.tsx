import type { EvidenceKind } from '../../../../gql/graphql';
import { useText } from '../../../../lib/i18n';
import { ChartFigure } from '../../../../ui/chart-figure';
import { IntervalBand } from '../../../../ui/interval-band';
import type { PersonSkill } from '../api/person-skill';
import { linePoints } from '../model/line-points';
import { useWeekWords } from './use-week-words';

/** The person's own line; below five observations there is no number, so there is no line. */
export function PersonLine({ detail, evidence }: { readonly detail: PersonSkill; readonly evidence: EvidenceKind }) {
  const { t, language } = useText();
  const weekWords = useWeekWords();
  const points = linePoints(evidence === 'does' ? detail.line : detail.knowsLine, weekWords);
  if (detail[evidence].tooFew || points.length < 2) return null;
  const title = t('progress.team.detail.line', { skill: detail.skill.name[language], name: detail.person.givenName });
  const meta = { from: points[0]?.label ?? '', until: points.at(-1)?.label ?? '', count: detail[evidence].n };
  return (
    <ChartFigure
      title={title}
      meta={t('progress.team.detail.lineMeta', meta)}
      columns={[
        t('progress.team.line.week'),
        t('progress.team.line.share'),
        t('progress.team.line.margin'),
        t('progress.team.line.n'),
      ]}
      rows={points.map(({ label, estimate, low, high, n }) => [label, String(estimate), `${low}–${high}`, String(n)])}
    >
      <IntervalBand label={title} points={points} />
    </ChartFigure>
  );
}
