import { useText } from '../../../lib/i18n';
import type { Overview } from './api';
import { useDashboardWords } from './use-dashboard-words';

type Sentence = Overview['sentences'][number];

/** The api sends codes and figures; what they say is said here. */
export function useSentenceWords({ teamName, from, until }: Pick<Overview, 'teamName' | 'from' | 'until'>) {
  const { t, language } = useText();
  const { week, hundred, signed, span } = useDashboardWords();
  const period = span(from, until);
  return {
    say: ({ code, skill, people, week: monday }: Sentence): string =>
      t(`progress.dashboard.sentence.${code}`, {
        team: teamName,
        skill: skill?.name[language] ?? '',
        people: people ?? 0,
        week: monday ? week(monday) : '',
      }),
    basis: ({ code, certainty, difference, share, low, high, n }: Sentence): string => {
      const count = n ?? 0;
      const sure = certainty ? t(`progress.dashboard.certainty.${certainty}`) : '';
      if (code === 'tooFewPeople') return t('progress.dashboard.basis.tooFew');
      if (code === 'nothingSure') return t('progress.dashboard.basis.nothing', { period, n: count });
      if (code === 'peopleFall' || code === 'peopleGrow')
        return t('progress.dashboard.basis.people', { certainty: sure, period, n: count });
      if (code === 'weekAbove' || code === 'weekBelow')
        return t('progress.dashboard.basis.week', {
          share: hundred(share ?? 0),
          low: hundred(low ?? 0),
          high: hundred(high ?? 0),
          n: count,
        });
      const margin = { points: signed(difference ?? 0), low: signed(low ?? 0), high: signed(high ?? 0) };
      return t('progress.dashboard.basis.team', { certainty: sure, ...margin, period, n: count });
    },
  };
}
