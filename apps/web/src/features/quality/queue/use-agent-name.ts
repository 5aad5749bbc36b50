import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';

interface Person {
  readonly givenName: string;
  readonly familyName: string;
}

/** The agent's name, or the words for a hidden one: by the plan that drew the call, or by the coach's own choice. */
export function useAgentName() {
  const { t } = useText();
  return (agent: Person, hidden: boolean): string => (hidden ? t('quality.queue.hidden') : fullName(agent));
}
