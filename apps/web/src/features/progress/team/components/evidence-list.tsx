import { Link } from '@tanstack/react-router';
import type { EvidenceKind } from '../../../../gql/graphql';
import { useText } from '../../../../lib/i18n';
import type { PersonSkill } from '../api/person-skill';
import classes from './person-evidence.module.css';

const SHOWN = 8;
const isOf = (kind: EvidenceKind, source: PersonSkill['evidence'][number]['source']) =>
  kind === 'does' ? source === 'call' || source === 'signOff' : source === 'quiz' || source === 'practice';

/** The calls or answers behind the number, newest first; a call leads to its evaluation, and to what was heard where somebody marked it. */
export function EvidenceList({ detail, evidence }: { readonly detail: PersonSkill; readonly evidence: EvidenceKind }) {
  const { t, day, language } = useText();
  const items = detail.evidence.filter(({ source }) => isOf(evidence, source));
  const left = detail[evidence].n - Math.min(items.length, SHOWN);
  return (
    <section className={classes.evidence}>
      <h3>{t('progress.team.detail.evidence')}</h3>
      {items.length === 0 && <p>{t('progress.team.detail.noEvidence')}</p>}
      <ul>
        {items.slice(0, SHOWN).map(({ id, source, occurredAt, ratio, subject, evaluationId, fragmentId }) => {
          const words = (
            <>
              <span>{subject?.[language] ?? t(`progress.team.detail.source.${source}`)}</span>
              <small>
                {t(`progress.team.detail.source.${source}`)} · {day(new Date(occurredAt))} ·{' '}
                {t('progress.team.detail.ratio', { ratio: Math.round(ratio * 100) })}
                {fragmentId && ` · ${t('progress.team.detail.fragment')}`}
              </small>
            </>
          );
          return (
            <li key={id}>
              {evaluationId ? (
                <Link
                  to="/evaluations/$evaluationId"
                  params={{ evaluationId }}
                  search={fragmentId ? { fragment: fragmentId } : {}}
                >
                  {words}
                </Link>
              ) : (
                <div>{words}</div>
              )}
            </li>
          );
        })}
      </ul>
      {left > 0 && items.length > 0 && <p>{t('progress.team.detail.more', { count: left })}</p>}
    </section>
  );
}
