import type { PackageProblem } from '@vakwerk/domain/learning/packages/package-problem';

/** A package we do not keep, and why; nothing of it was stored. */
export class PackageRefused extends Error {
  override readonly name = 'PackageRefused';

  constructor(
    readonly problem: PackageProblem,
    cause?: unknown,
  ) {
    super(problem.code, { cause });
  }
}
