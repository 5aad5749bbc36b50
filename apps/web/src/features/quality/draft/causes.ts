/** Whether the comment already says this cause. */
export const saysCause = (comment: string, cause: string): boolean => sentences(comment).includes(`${cause}.`);

/** The comment with this cause as a sentence of its own at the end, or without it when it was there. What the evaluator wrote stays. */
export function toggleCause(comment: string, cause: string): string {
  const written = sentences(comment);
  const sentence = `${cause}.`;
  if (written.includes(sentence)) return written.filter((each) => each !== sentence).join(' ');
  const before = comment.trim();
  if (before === '') return sentence;
  return `${before}${/[.!?]$/.test(before) ? '' : '.'} ${sentence}`;
}

const sentences = (comment: string) =>
  comment
    .trim()
    .match(/[^.!?]+[.!?]*|[.!?]+/g)
    ?.map((each) => each.trim()) ?? [];
