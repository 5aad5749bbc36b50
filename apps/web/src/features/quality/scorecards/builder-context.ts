import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { createContext, useContext } from 'react';
import type { CardChange } from './model/card-draft';

/** What every part of the builder needs. */
export interface BuilderTools {
  readonly version: ScorecardVersion;
  readonly change: (change: CardChange) => void;
  readonly skills: readonly { readonly id: string; readonly name: LocalizedText }[];
  /** The criterion or section that is open for editing. */
  readonly openId: string | null;
  readonly setOpen: (id: string | null) => void;
  /** Puts focus on a marked place once it is on the page. */
  readonly focus: (place: string) => void;
  readonly announce: (sentence: string) => void;
}

const Context = createContext<BuilderTools | null>(null);
export const BuilderProvider = Context.Provider;

export function useTools(): BuilderTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('useTools needs a BuilderProvider');
  return tools;
}

export const newId = (): string => crypto.randomUUID();
