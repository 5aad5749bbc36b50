export const GRADING_VIEWS = ['answers', 'people'] as const;
export type GradingView = (typeof GRADING_VIEWS)[number];

/** Which of the two lists the address names. */
export function readGradingSearch(search: Record<string, unknown>): { readonly view?: GradingView } {
  const view = GRADING_VIEWS.find((each) => each === search.view);
  return view ? { view } : {};
}
