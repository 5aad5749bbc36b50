import { sentencesOf } from '@vakwerk/domain/quality/reports/says-cause';

/** The comment with this cause as a sentence of its own at the end, or without it when it was there. What the evaluator wrote stays. */
export function toggleCause(comment: string, cause: string): string {
  const written = sentencesOf(comment);
  const sentence = `${cause}.`;
  if (written.includes(sentence)) return written.filter((each) => each !== sentence).join(' ');
  const before = comment.trim();
  if (before === '') return sentence;
  return `${before}${/[.!?]$/.test(before) ? '' : '.'} ${sentence}`;
}
