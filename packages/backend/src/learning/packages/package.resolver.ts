import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ChangePackage } from './change-package.js';
import { CreatePackageIntent } from './create-package-intent.js';
import { ChangePackageInput, CreatePackageIntentInput } from './package.input.js';
import { PackageDetailObject, PackageIntent, PackageObject } from './package.object.js';
import { PackageLibrary } from './package-library.js';
import { ReadPackage } from './read-package.js';

@Resolver(() => PackageObject)
export class PackageResolver {
  constructor(
    private readonly library: PackageLibrary,
    private readonly read: ReadPackage,
    private readonly createIntent: CreatePackageIntent,
    private readonly change: ChangePackage,
  ) {}

  @Allow('course:author')
  @Query(() => [PackageObject], { description: 'Courses made elsewhere, the newest upload first.' })
  packages(): Promise<PackageObject[]> {
    return this.library.list();
  }

  @Allow('course:author')
  @Query(() => PackageDetailObject, { name: 'package' })
  onePackage(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<PackageDetailObject> {
    return this.read.run(actor, id);
  }

  @Allow('course:author')
  @Mutation(() => PackageIntent, { description: 'Agrees on the upload of a package, before its file is sent.' })
  createPackageIntent(
    @CurrentActor() actor: PersonActor,
    @Args('input') input: CreatePackageIntentInput,
  ): Promise<PackageIntent> {
    return this.createIntent.run(actor, input);
  }

  @Allow('course:author')
  @Mutation(() => PackageDetailObject, { description: 'Another title, put away, or taken out again.' })
  changePackage(
    @CurrentActor() actor: PersonActor,
    @Args('input') { id, ...changes }: ChangePackageInput,
  ): Promise<PackageDetailObject> {
    return this.change.run(actor, id, changes);
  }
}
