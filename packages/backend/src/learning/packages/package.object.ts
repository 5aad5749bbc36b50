import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PackageStandard as PackageStandardValue } from '@vakwerk/domain/learning/packages/package-kind';
import { LocalizedText } from '../../platform/graphql/localized.object.js';

export const PackageStandard = { scorm12: 'scorm12', scorm2004: 'scorm2004' } as const satisfies {
  [Standard in PackageStandardValue]: Standard;
};
registerEnumType(PackageStandard, { name: 'PackageStandard' });
const PackageItemKind = { sco: 'sco', asset: 'asset' } as const;
registerEnumType(PackageItemKind, { name: 'PackageItemKind' });

/** Send `multipart/form-data` to `url` within the time: field `intent` first, then the file `package`. */
@ObjectType()
export class PackageIntent {
  @Field(() => String)
  url: string;

  @Field(() => String)
  intent: string;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Int, { description: 'A larger file is refused.' })
  maxBytes: number;
}

@ObjectType('Package')
export class PackageObject {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'In the language of the package.' })
  title: string;

  @Field(() => PackageStandard)
  standard: PackageStandardValue;

  @Field(() => String, { description: 'As the package writes it; may be empty.' })
  edition: string;

  @Field(() => Int)
  itemCount: number;

  @Field(() => Int, { description: 'Unpacked.' })
  bytes: number;

  @Field(() => Int)
  versionNumber: number;

  @Field(() => Date)
  importedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Put away: no longer offered; people who are in it go on.' })
  archivedAt: Date | null;

  @Field(() => Int, { description: 'Courses that have it in a step, drafts too.' })
  courseCount: number;

  @Field(() => Int, { description: 'People who began.' })
  learnerCount: number;
}

@ObjectType('PackageItem')
export class PackageItemObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => [String], { description: 'Titles of the folders it stands in, outermost first.' })
  folders: readonly string[];

  @Field(() => PackageItemKind, { description: '`asset`: a page that reports nothing; opening it is all there is.' })
  kind: keyof typeof PackageItemKind;

  @Field(() => Float, { nullable: true, description: 'SCORM 1.2: of the raw score. SCORM 2004: of the scaled score, −1 to 1.' })
  masteryScore: number | null;
}

/** One upload; it never changes. */
@ObjectType('PackageVersion')
export class PackageVersionObject {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => PackageStandard)
  standard: PackageStandardValue;

  @Field(() => String)
  edition: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Of the upload.' })
  fileName: string;

  @Field(() => Int)
  files: number;

  @Field(() => Int)
  bytes: number;

  @Field(() => Date)
  importedAt: Date;

  @Field(() => [PackageItemObject])
  items: readonly PackageItemObject[];
}

@ObjectType()
export class PackageCourse {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => Boolean, { description: 'False: only in a draft.' })
  published: boolean;
}

@ObjectType('PackageDetail')
export class PackageDetailObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;

  @Field(() => [PackageVersionObject], { description: 'Newest first; the first one is what people who begin get.' })
  versions: readonly PackageVersionObject[];

  @Field(() => [PackageCourse])
  courses: readonly PackageCourse[];
}
