import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { PrepareTableImport } from './prepare-table-import.js';
import { TableImportResult } from './table-import.object.js';

@Resolver()
export class TableImportResolver {
  constructor(private readonly prepare: PrepareTableImport) {}

  @Allow('interaction:import')
  @Mutation(() => TableImportResult, {
    description:
      'Looks at a CSV about recordings and the names of their files, and agrees on the upload of each row that is right.',
  })
  async prepareTableImport(
    @CurrentActor() actor: PersonActor,
    @Args('csv', { type: () => String }) csv: string,
    @Args('files', { type: () => [String] }) files: string[],
  ): Promise<typeof TableImportResult> {
    const prepared = await this.prepare.run(actor, { csv, files });
    return prepared.ok ? prepared.value : prepared.error;
  }
}
