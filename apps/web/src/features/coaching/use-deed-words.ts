import { useState } from 'react';
import { ApiError } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { refusalOf, type SessionAnswer, useSessionDeed } from './api/change-session';
import { useRefusalWords } from './use-refusal-words';

type Deed = Parameters<ReturnType<typeof useSessionDeed>['mutateAsync']>[0];

/** Runs a deed of the room and keeps the sentence for what went wrong, for beside its cause. */
export function useDeedWords(agent: { readonly givenName: string } | undefined) {
  const { t } = useText();
  const deed = useSessionDeed();
  const words = useRefusalWords(agent);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** Resolves to the answer, or to null when no answer came. */
  const run = async (work: Deed): Promise<SessionAnswer | null> => {
    setRefusal(null);
    try {
      const answer = await deed.mutateAsync(work);
      const refused = refusalOf(answer);
      if (refused) setRefusal(words(refused));
      return answer;
    } catch (error) {
      setRefusal(t(error instanceof ApiError && error.code === 'OFFLINE' ? 'common.error.offline' : 'common.error.title'));
      return null;
    }
  };
  return { run, busy: deed.isPending, refusal };
}
