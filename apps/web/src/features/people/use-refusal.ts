import { ApiError } from '../../lib/graphql';
import { useText } from '../../lib/i18n';

/** The sentence for a refusal code, or for a request that failed; null when all is well. */
export function useRefusal(code: string | null | undefined, error: unknown): string | null {
  const { t, tCode } = useText();
  if (error) return t(error instanceof ApiError && error.code === 'OFFLINE' ? 'common.error.offline' : 'common.error.title');
  if (!code) return null;
  return tCode(`people.error.${code}`, 'common.error.title');
}
