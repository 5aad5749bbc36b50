/** Element ids with which keys and buttons move the focus through the form. */
export const rowId = (criterionId: string) => `criterion-${criterionId}`;
export const commentId = (criterionId: string) => `comment-${criterionId}`;
