import { LONGEST_POINT_MINUTES } from '@vakwerk/domain/coaching/agenda-template';
import { CoachingError } from '../coaching.errors.js';
import { knownIdOrNull } from '../known-id.js';
import { optionalText, requiredText, TITLE_MAX } from '../text-limits.js';
import type { NewAgendaItem } from './new-agenda-item.js';

/** What somebody wrote, checked. @throws CoachingError textMissing | textTooLong | minutesOutOfRange, InvalidInput for what is no id */
export function pointOf({ title, minutes = null, question = '', skillId, evaluationId, criterionId, fragmentId }: NewAgendaItem) {
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_POINT_MINUTES))
    throw new CoachingError('minutesOutOfRange');
  return {
    title: requiredText(title, TITLE_MAX),
    minutes,
    question: optionalText(question, TITLE_MAX),
    skillId: knownIdOrNull(skillId),
    evaluationId: knownIdOrNull(evaluationId),
    criterionId: criterionId ?? null,
    fragmentId: knownIdOrNull(fragmentId),
  };
}
