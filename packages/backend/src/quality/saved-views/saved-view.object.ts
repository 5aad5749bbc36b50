import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';
import type { ViewPageName } from './saved-view.entity.js';
import type { StoredView } from './saved-view.repository.js';

export const ViewPage: { readonly [P in ViewPageName]: P } = {
  queue: 'queue',
  evaluations: 'evaluations',
  dashboard: 'dashboard',
};
registerEnumType(ViewPage, { name: 'ViewPage', description: 'A page of which filters can be kept.' });

@ObjectType()
export class ViewFilter {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType('ViewMail')
export class ViewMailObject {
  @Field(() => Int, { description: '1 (Monday) to 7.' })
  weekday: number;

  @Field(() => Int, { description: 'Hour of the day, 0–23, in the organisation’s time zone.' })
  hour: number;
}

@InputType()
export class ViewMailInput {
  @Field(() => Int)
  weekday: number;

  @Field(() => Int)
  hour: number;
}

@ObjectType('SavedView')
export class SavedViewObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [ViewFilter])
  filters: ViewFilter[];

  @Field(() => ViewMailObject, { nullable: true, description: 'When it comes by mail; null: it does not.' })
  mail: ViewMailObject | null;
}

@InputType()
export class ViewFilterInput {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@InputType()
export class SaveViewInput {
  @Field(() => ViewPage)
  page: ViewPageName;

  @Field(() => String, { description: 'The same name again changes what it holds.' })
  name: string;

  @Field(() => [ViewFilterInput])
  filters: ViewFilterInput[];
}

@ObjectType()
export class ViewSaved {
  @Field(() => SavedViewObject)
  view: SavedViewObject;
}

@ObjectType({ implements: () => UserError })
export class ViewRefused extends UserError {}

export const SaveViewResult = createUnionType({
  name: 'SaveViewResult',
  types: () => [ViewSaved, ViewRefused] as const,
  resolveType: (value: object) => value.constructor as typeof ViewSaved | typeof ViewRefused,
});

export const viewObject = ({ id, name, search, mailWeekday, mailHour }: StoredView): SavedViewObject => ({
  id,
  name,
  mail: mailWeekday === null || mailHour === null ? null : { weekday: mailWeekday, hour: mailHour },
  filters: Object.entries(search).map(([key, value]) => ({ name: key, value })),
});
