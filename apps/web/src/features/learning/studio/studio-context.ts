import type { CourseContent, Step } from '@vakwerk/domain/learning/courses/content';
import type { CourseProblem } from '@vakwerk/domain/learning/courses/course-problem';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { createContext, useContext } from 'react';
import type { CourseChange } from './model/course-draft';

/** What every part of the studio needs. */
export interface StudioTools {
  readonly courseId: string;
  readonly course: CourseContent;
  readonly change: (change: CourseChange) => void;
  readonly undo: () => void;
  /** The module or step that is open; null: the course itself. */
  readonly openId: string | null;
  readonly open: (id: string | null) => void;
  /** Puts focus on a marked place once it is on the page. */
  readonly focus: (places: string | readonly string[]) => void;
  readonly announce: (sentence: string) => void;
  readonly skills: readonly { readonly id: string; readonly name: LocalizedText }[];
  readonly problems: readonly CourseProblem[];
  /** Every kind of step that can be made here, by name. */
  readonly stepChoices: readonly { readonly kind: string; readonly label: string }[];
  /** A new step of this kind, placed as `addStep` does. */
  readonly addKind: (kind: string) => void;
  /** Adds a step behind the one that is open, or at the end of the module that is, and opens it. */
  readonly addStep: (step: Step) => void;
}

const Context = createContext<StudioTools | null>(null);
export const StudioProvider = Context.Provider;

export function useStudio(): StudioTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('useStudio needs a StudioProvider');
  return tools;
}

export const newId = (): string => crypto.randomUUID();
export const NO_WORDS: LocalizedText = { nl: '', en: '' };
