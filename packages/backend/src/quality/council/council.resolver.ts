import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { CouncilPackObject } from './council.object.js';
import { ReadCouncilPack } from './read-council-pack.js';

@Resolver()
export class CouncilResolver {
  constructor(private readonly pack: ReadCouncilPack) {}

  @Allow('retention:administer')
  @Query(() => CouncilPackObject, { description: 'What a works council asks for.' })
  councilPack(): Promise<CouncilPackObject> {
    return this.pack.run();
  }
}
