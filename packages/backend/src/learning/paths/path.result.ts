import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LearningRefused, orRefusal } from '../learning-refused.object.js';
import { PathDraft, PathProblemObject } from './path.object.js';

@ObjectType()
export class PathSaved {
  @Field(() => ID)
  pathId: string;

  @Field(() => Int)
  draftVersion: number;
}

@ObjectType()
export class PathPublished {
  @Field(() => Int)
  number: number;
}

/** Everything that stops publishing, at once. */
@ObjectType()
export class PathNotReady {
  @Field(() => [PathProblemObject])
  problems: readonly PathProblemObject[];
}

@ObjectType()
export class PathArchived {
  @Field(() => PathDraft)
  path: PathDraft;
}

export const SavePathResult = orRefusal('SavePathResult', PathSaved);
export const ArchivePathResult = orRefusal('ArchivePathResult', PathArchived);
export const PublishPathResult = createUnionType({
  name: 'PublishPathResult',
  types: () => [PathPublished, PathNotReady, LearningRefused] as const,
  resolveType: (value: object) => {
    if (value instanceof LearningRefused) return LearningRefused;
    return 'problems' in value ? PathNotReady : PathPublished;
  },
});
