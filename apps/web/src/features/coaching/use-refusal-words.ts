import { useText } from '../../lib/i18n';
import type { refusalOf } from './api/change-session';

type Refusal = NonNullable<ReturnType<typeof refusalOf>>;

/** The sentence for what the server refused; an overlap says whose session is in the way, and when. */
export function useRefusalWords(agent: { readonly givenName: string } | undefined) {
  const { t, tCode, dayAndTime } = useText();
  return (refusal: Refusal): string => {
    if (refusal.__typename === 'SessionOverlap') {
      const when = dayAndTime(new Date(refusal.startsAt));
      const name = refusal.name ?? agent?.givenName;
      return refusal.whose === 'agent' && name
        ? t('coaching.plan.overlap.agent', { name, when })
        : t('coaching.plan.overlap.coach', { when });
    }
    return tCode(`coaching.error.${refusal.code}`, 'common.error.title');
  };
}
