import { useQuery } from '@tanstack/react-query';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import type { Plan } from './api';
import { cardsQuery } from './cards-api';
import classes from './sampling.module.css';

/** Everything that decides what a plan draws and who scores it, so that nobody has to guess. */
export function PlanFacts({ plan }: { readonly plan: Plan }) {
  const { t, language, day } = useText();
  const { teams } = useSignedIn();
  const card = useQuery({ ...cardsQuery, enabled: plan.scorecardId != null }).data?.find(({ id }) => id === plan.scorecardId);
  const { frame } = plan;
  const dateWords = (date: string) => day(new Date(`${date}T12:00:00Z`));
  const limits = [
    ...(frame.shortestSeconds ? [t('quality.sampling.fact.atLeast', { count: frame.shortestSeconds })] : []),
    ...(frame.longestSeconds ? [t('quality.sampling.fact.atMost', { count: frame.longestSeconds })] : []),
    ...(frame.from ? [t('quality.sampling.fact.from', { day: dateWords(frame.from) })] : []),
    ...(frame.until ? [t('quality.sampling.fact.until', { day: dateWords(frame.until) })] : []),
    ...frame.channels.map((channel) =>
      t(channel === 'chat' ? 'quality.sampling.channel.chat' : 'quality.sampling.channel.phone'),
    ),
    ...(frame.queues.length > 0 ? [frame.queues.join(', ')] : []),
  ];
  const names = teams.filter(({ id }) => frame.teamIds.includes(id)).map(({ name }) => name);
  const evaluators = plan.evaluators.map(({ evaluator, capacity }) =>
    t('quality.sampling.fact.evaluator', { name: fullName(evaluator), count: capacity }),
  );
  return (
    <dl className={classes.facts}>
      <dt>{t('quality.sampling.teams')}</dt>
      <dd>{names.join(', ')}</dd>
      <dt>{t('quality.sampling.which')}</dt>
      <dd>{limits.length > 0 ? limits.join(' · ') : t('quality.sampling.fact.all')}</dd>
      <dt>{t('quality.sampling.fact.scores')}</dt>
      <dd>{evaluators.join(' · ')}</dd>
      <dt>{t('quality.sampling.scorecard')}</dt>
      <dd>{card ? pickLanguage(card.name, language) : t('quality.sampling.newestCard')}</dd>
      <dt>{t('quality.sampling.fact.names')}</dt>
      <dd>{t(plan.blind ? 'quality.sampling.fact.blind' : 'quality.sampling.fact.seen')}</dd>
      <dt>{t('quality.sampling.seed')}</dt>
      <dd>
        <code>{plan.seed}</code>
      </dd>
    </dl>
  );
}
