import type { FrameworkProblem } from '@vakwerk/domain/skills/check-framework';

/** The framework cannot be used; every reason at once. */
export class FrameworkRefused extends Error {
  readonly code = 'frameworkRefused';

  constructor(readonly problems: readonly FrameworkProblem[]) {
    super(`The skill framework cannot be used: ${problems.map((problem) => JSON.stringify(problem)).join(', ')}`);
  }
}
