import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { AskedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import type { ResponseOutcome } from '@vakwerk/domain/learning/questions/grade-response';

/** What came of an answer, as far as its giver may see it. */
export interface QuestionResult {
  readonly outcome: ResponseOutcome;
  /** What was right; null: not told (yet). */
  readonly correction: Correction | null;
}

/** What an input for one kind of question gets. */
export interface InputProps<Asked extends AskedQuestion, Given extends Answer, Right extends Correction> {
  readonly question: Asked;
  readonly value: Given | null;
  readonly onChange: (value: Given | null) => void;
  /** Nothing can be changed any more. */
  readonly locked: boolean;
  readonly correction: Right | null;
  /** Single keys answer: only for the one question that is being asked. */
  readonly keys: boolean;
}
