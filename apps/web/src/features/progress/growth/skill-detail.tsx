import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { direction, evidenceInWeek, linePoints } from './line-points';
import { type MySkill, useMySkill } from './my-skill';
import classes from './skill-detail.module.css';
import { SkillLine } from './skill-line';
import { useLevelWord } from './skill-words';

const below = () => import('./below-the-line');
const GoalCard = lazy(async () => ({ default: (await below()).GoalCard }));
const EvidenceList = lazy(async () => ({ default: (await below()).EvidenceList }));

/** One skill in full: a sentence, the two counts, the line in its margin, and what it rests on. */
export function SkillDetail({ skillId }: { readonly skillId: string }) {
  const { t } = useText();
  const { data, error, refetch } = useMySkill(skillId);
  if (data) return <Detail key={data.skill.id} skill={data} />;
  return (
    <section className={classes.detail} aria-busy={!error}>
      {error ? (
        <ErrorState error={error} title={t('progress.growth.failed')} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows count={4} />
      )}
    </section>
  );
}

function Detail({ skill }: { readonly skill: MySkill }) {
  const { t, language } = useText();
  const levelWord = useLevelWord();
  const name = skill.skill.name[language];
  const points = linePoints(skill.line);
  const [week, chooseWeek] = useState<Date | null>(null);
  const shown = week ? evidenceInWeek(skill.evidence, week) : skill.evidence;
  return (
    <section className={classes.detail} aria-label={name}>
      <p className={classes.over}>
        {name} · {levelWord(skill.level)}
      </p>
      <h2>{t(`progress.growth.${direction(points, skill.does.tooFew)}`, { skill: name })}</h2>
      <dl className={classes.pair}>
        <Count word={t('common.knows')} estimate={skill.knows} of="progress.growth.knowsOf" />
        <Count word={t('common.does')} estimate={skill.does} of="progress.growth.doesOf" />
      </dl>
      {points.length > 0 && <SkillLine points={points} events={skill.events} tooFew={skill.does.tooFew} onChoose={chooseWeek} />}
      <Suspense fallback={null}>
        <GoalCard skillId={skill.skill.id} name={name} goal={skill.goal ?? null} />
        <EvidenceList
          evidence={shown}
          total={week ? shown.length : skill.evidenceCount}
          week={week}
          onAll={() => chooseWeek(null)}
        />
      </Suspense>
    </section>
  );
}

interface CountProps {
  readonly word: string;
  readonly estimate: MySkill['does'];
  readonly of: 'progress.growth.knowsOf' | 'progress.growth.doesOf';
}
function Count({ word, estimate, of }: CountProps) {
  const { t, number } = useText();
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        {estimate.n > 0 && number(Math.round(estimate.sum))}{' '}
        <small>{estimate.n > 0 ? t(of, { total: estimate.n }) : t('progress.growth.nothing')}</small>
      </dd>
    </div>
  );
}
