/** Whether a comment already names this cause, as a sentence of its own. */
export const saysCause = (comment: string, cause: string): boolean => sentencesOf(comment).includes(`${cause}.`);

/** The sentences of a comment, each with its own full stop. */
export const sentencesOf = (comment: string): readonly string[] =>
  comment
    .trim()
    .match(/[^.!?]+[.!?]*|[.!?]+/g)
    ?.map((each) => each.trim()) ?? [];
