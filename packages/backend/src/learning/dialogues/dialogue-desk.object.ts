import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DialogueChannel as DialogueChannelValue } from '@vakwerk/domain/learning/dialogues/dialogue';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { DialogueChannel } from './dialogue.object.js';

@ObjectType('LibraryDialogue')
export class LibraryDialogueObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => LocalizedText)
  customerName: LocalizedText;

  @Field(() => DialogueChannel)
  channel: DialogueChannelValue;

  @Field(() => Int)
  turnCount: number;

  @Field(() => Date)
  draftedAt: Date;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'Null: never published, so no course can take it.' })
  publishedNumber: number | null;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => Boolean, { description: 'The draft holds something that is not published.' })
  changedSincePublished: boolean;

  @Field(() => Int, { description: 'Courses whose draft has it.' })
  courseCount: number;
}

@ObjectType()
export class DialogueLibraryPage {
  @Field(() => [LibraryDialogueObject])
  nodes: LibraryDialogueObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class DialogueRevision {
  @Field(() => Int)
  number: number;

  @Field(() => Date)
  savedAt: Date;

  @Field(() => PersonName, { nullable: true })
  savedBy: PersonName | null;

  @Field(() => Int, { nullable: true, description: 'The version that was published from it.' })
  publishedNumber: number | null;
}

@ObjectType()
export class CourseTitle {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  title: LocalizedText;
}

/** A dialogue as its authors work on it. */
@ObjectType()
export class DialogueDesk {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'JSON: the type DialogueContent of @vakwerk/domain/learning/dialogues/dialogue.' })
  draft: string;

  @Field(() => Int, { description: 'Goes up with every save.' })
  draftVersion: number;

  @Field(() => Date)
  draftedAt: Date;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;

  @Field(() => Int, { nullable: true })
  publishedNumber: number | null;

  @Field(() => Boolean)
  changedSincePublished: boolean;

  @Field(() => [CourseTitle], { description: 'Courses whose draft has it.' })
  courses: readonly CourseTitle[];

  @Field(() => [DialogueRevision], { description: 'Newest first.' })
  revisions: readonly DialogueRevision[];
}
