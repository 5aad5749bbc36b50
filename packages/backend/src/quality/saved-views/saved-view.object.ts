import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';
import type { ViewPageName } from './saved-view.entity.js';
import type { StoredView } from './saved-view.repository.js';

export const ViewPage: { readonly [P in ViewPageName]: P } = { queue: 'queue', evaluations: 'evaluations' };
registerEnumType(ViewPage, { name: 'ViewPage', description: 'A page of which filters can be kept.' });

@ObjectType()
export class ViewFilter {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType('SavedView')
export class SavedViewObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [ViewFilter])
  filters: ViewFilter[];
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

export const viewObject = ({ id, name, search }: StoredView): SavedViewObject => ({
  id,
  name,
  filters: Object.entries(search).map(([key, value]) => ({ name: key, value })),
});
