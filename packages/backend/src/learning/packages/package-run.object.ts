import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PackageStandard as PackageStandardValue } from '@vakwerk/domain/learning/packages/package-kind';
import { PACKAGE_PROGRESS, type PackageProgress as PackageProgressValue } from '@vakwerk/domain/learning/packages/package-status';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { orRefusal } from '../learning-refused.object.js';
import { ModuleState } from '../steps/module.object.js';
import { PackageStandard } from './package.object.js';

export const PackageProgress = Object.fromEntries(PACKAGE_PROGRESS.map((progress) => [progress, progress])) as {
  [Progress in PackageProgressValue]: Progress;
};
registerEnumType(PackageProgress, {
  name: 'PackageProgress',
  description: '`attempted`: done and failed; it may be tried again.',
});
export const PackageSuccess = { passed: 'passed', failed: 'failed' } as const;
registerEnumType(PackageSuccess, { name: 'PackageSuccess' });

@ObjectType({ isAbstract: true })
export abstract class Verdict {
  @Field(() => PackageProgress)
  progress: PackageProgressValue;

  @Field(() => PackageSuccess, { nullable: true, description: 'null: nothing was judged.' })
  success: keyof typeof PackageSuccess | null;

  @Field(() => Float, { nullable: true, description: '0–1; what the package says, never proof of skill.' })
  scoreRatio: number | null;
}

@ObjectType()
export class PackageRunItem extends Verdict {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => [String])
  folders: readonly string[];

  @Field(() => Float, { description: 'Of all sittings.' })
  seconds: number;
}

/** The package of a step, and how far I am in it. */
@ObjectType()
export class PackageRun extends Verdict {
  @Field(() => String, { description: 'In the language of the package.' })
  title: string;

  @Field(() => Float)
  totalSeconds: number;

  @Field(() => [PackageRunItem])
  items: readonly PackageRunItem[];
}

@ObjectType()
export class PackageElement {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

/** An item that was opened: what to frame, and what to tell it at its start. */
@ObjectType()
export class PackageLaunched {
  @Field(() => ID)
  sittingId: string;

  @Field(() => ID)
  itemId: string;

  @Field(() => PackageStandard)
  standard: PackageStandardValue;

  @Field(() => String, { description: 'The page that frames the item, on the origin of packages; frame this one.' })
  frameUrl: string;

  @Field(() => String)
  itemUrl: string;

  @Field(() => [PackageElement])
  elements: readonly PackageElement[];
}

@ObjectType()
export class PackageRunSaved {
  @Field(() => Int, { description: 'The newest report that is kept.' })
  sequence: number;

  @Field(() => PackageProgress)
  progress: PackageProgressValue;

  @Field(() => PackageSuccess, { nullable: true })
  success: keyof typeof PackageSuccess | null;

  @Field(() => ModuleState)
  state: ModuleState;
}

export const LaunchPackageResult = orRefusal('LaunchPackageResult', PackageLaunched);
export const SavePackageRunResult = orRefusal('SavePackageRunResult', PackageRunSaved);

@ObjectType()
export class PackageCount {
  @Field(() => PackageProgress)
  progress: PackageProgressValue;

  @Field(() => PackageSuccess, { nullable: true })
  success: keyof typeof PackageSuccess | null;

  @Field(() => Int)
  people: number;
}

@ObjectType()
export class PackageLearner extends Verdict {
  @Field(() => ID)
  registrationId: string;

  @Field(() => PersonName)
  person: PersonName;

  @Field(() => String, { nullable: true, description: 'The bookmark, in the package’s own words.' })
  location: string | null;

  @Field(() => Float)
  totalSeconds: number;

  @Field(() => Date)
  updatedAt: Date;

  @Field(() => Date, { nullable: true })
  completedAt: Date | null;

  @Field(() => Int)
  versionNumber: number;
}

@ObjectType('PackageReport')
export class PackageReportObject {
  @Field(() => ID)
  packageId: string;

  @Field(() => String)
  title: string;

  @Field(() => [PackageCount], { description: 'Everyone in the organisation, without names.' })
  counts: readonly PackageCount[];

  @Field(() => [PackageLearner], { description: 'People of my own teams, by name.' })
  learners: readonly PackageLearner[];
}

/** One answer, in the package’s own words. */
@ObjectType('PackageInteraction')
export class PackageInteractionObject {
  @Field(() => String)
  id: string;

  @Field(() => String)
  type: string;

  @Field(() => String)
  description: string;

  @Field(() => String)
  response: string;

  @Field(() => [String])
  correctResponses: readonly string[];

  @Field(() => String)
  result: string;

  @Field(() => Float, { nullable: true })
  latencySeconds: number | null;
}

@ObjectType()
export class PackageSittingReport {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  itemTitle: string;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Date)
  savedAt: Date;

  @Field(() => Boolean, { description: 'The item said goodbye.' })
  finished: boolean;

  @Field(() => Float)
  seconds: number;

  @Field(() => [PackageInteractionObject])
  interactions: readonly PackageInteractionObject[];
}

@ObjectType()
export class PackageLearnerReport extends PackageRun {
  @Field(() => ID)
  registrationId: string;

  @Field(() => PersonName)
  person: PersonName;

  @Field(() => Int)
  versionNumber: number;

  @Field(() => String, { nullable: true })
  location: string | null;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Date, { nullable: true })
  completedAt: Date | null;

  @Field(() => [PackageSittingReport], { description: 'Newest first.' })
  sittings: readonly PackageSittingReport[];
}
