import { useText } from '../../../lib/i18n';
import type { Control } from './api';

type Changes = Control['changes'];
/** More of one kind in a week are counted, not named. */
const NAMED = 2;

/** What changed in a week, in words. */
export function useChangeWords() {
  const { t, language } = useText();
  return (changes: Changes): readonly string[] => {
    const kinds = [...new Set(changes.map(({ kind }) => kind))];
    return kinds.flatMap((kind) => {
      const of = changes.filter((each) => each.kind === kind);
      if (of.length > NAMED) return t(`progress.dashboard.control.changes.${kind}`, { count: of.length });
      return of.map(({ name }) => t(`progress.dashboard.control.change.${kind}`, { name: name[language] }));
    });
  };
}
