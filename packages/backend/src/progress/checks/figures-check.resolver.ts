import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { FiguresCheckObject } from './figures-check.object.js';
import { FiguresCheckRepository } from './figures-check.repository.js';

/** A month of nights. */
const MOST = 30;

@Resolver(() => FiguresCheckObject)
export class FiguresCheckResolver {
  constructor(private readonly checks: FiguresCheckRepository) {}

  @Allow('job:administer')
  @Query(() => [FiguresCheckObject], { description: 'When figures were held against their evidence, newest first.' })
  figuresChecks(): Promise<FiguresCheckObject[]> {
    return this.checks.list(MOST);
  }
}
