import { registerEnumType } from '@nestjs/graphql';
import { type CalibrationAdvice as Advice, CALIBRATION_ADVICE } from '@vakwerk/domain/learning/questions/certainty-summary';
import { RESPONSE_OUTCOMES, type ResponseOutcome } from '@vakwerk/domain/learning/questions/grade-response';
import {
  ATTEMPT_STATES,
  type LateHandling as Handling,
  LATE_HANDLINGS,
  type AttemptState as State,
} from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import { FINAL_GRADES, type FinalGradeMethod as Method } from '@vakwerk/domain/learning/quizzes/final-grade';

const named = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [Each in Value]: Each };

export const AttemptState = named<State>(ATTEMPT_STATES);
registerEnumType(AttemptState, { name: 'AttemptState' });
export const LateHandling = named<Handling>(LATE_HANDLINGS);
registerEnumType(LateHandling, { name: 'LateHandling' });
export const FinalGradeMethod = named<Method>(FINAL_GRADES);
registerEnumType(FinalGradeMethod, { name: 'FinalGradeMethod' });
export const CalibrationAdvice = named<Advice>(CALIBRATION_ADVICE);
registerEnumType(CalibrationAdvice, { name: 'CalibrationAdvice' });
export const AttemptOutcomeWord = named<ResponseOutcome>(RESPONSE_OUTCOMES);
registerEnumType(AttemptOutcomeWord, { name: 'AttemptOutcomeWord' });
