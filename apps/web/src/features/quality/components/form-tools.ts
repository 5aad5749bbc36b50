import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import type { Draft, DraftChange } from '../draft/draft';
import type { FormState } from '../draft/form-rows';
import type { NumberedFragment } from '../draft/fragments';

/** What every part of the form needs: the draft as it is, and the ways to change it. */
export interface FormTools {
  readonly draft: Draft;
  readonly form: FormState;
  readonly version: ScorecardVersion;
  readonly fragments: readonly NumberedFragment[];
  readonly playingId: string | null;
  readonly namingId: string | null;
  /** On a phone: listening and comments, no answers. */
  readonly commentOnly: boolean;
  /** Rule and examples of the active criterion. */
  readonly rulesOpen: boolean;
  readonly toggleRules: () => void;
  readonly change: (change: DraftChange) => void;
  readonly onAnswer: (criterionId: string, answer: CriterionAnswer) => void;
  readonly onActivate: (criterionId: string) => void;
  readonly onPlay: (fragment: NumberedFragment) => void;
  readonly onName: (id: string | null) => void;
  readonly onAddFragment: () => void;
}
