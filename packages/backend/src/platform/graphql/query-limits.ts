import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX } from './page.js';

export const MAX_DEPTH = 9;
export const MAX_TOKENS = 2_000;
export const MAX_ROOT_FIELDS = 12;
export const MAX_ALIASES = 30;
export const MAX_COST = 25_000;
/** Fragments that spread each other twice double with every level: their text stays small, counting them would not. */
const MAX_VISITS = 20_000;
/** How many items a list without a page size is counted as: such lists are bounded children (sections, options, turns). */
const LIST_ESTIMATE = 8;

export class QueryTooComplex extends GraphQLError {
  constructor(reason: string) {
    super(`This query asks too much: ${reason}.`, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } });
  }
}

interface Measure {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  aliases: number;
  visits: number;
}

/**
 * Refuses before execution what could exhaust the server: depth, aliases, root fields, one mutation per request, and a cost that
 * is counted with the variables and defaults that will really be used (a page size sent as a variable counts in full).
 * @throws QueryTooComplex
 */
export function checkQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  const root = schema.getRootType(operation.operation);
  if (!root) return;
  const measure: Measure = { schema, fragments, variables: withDefaults(operation, variables), aliases: 0, visits: 0 };
  const rootFields = countFields(operation.selectionSet, measure, []);
  if (rootFields > (operation.operation === 'mutation' ? 1 : MAX_ROOT_FIELDS)) throw new QueryTooComplex('too many root fields');
  const cost = costOf(operation.selectionSet, root, measure, 1, []);
  if (cost > MAX_COST) throw new QueryTooComplex(`cost ${Math.round(cost)} of at most ${MAX_COST}`);
}

/** The fields of a selection, those inside its fragments included: four mutations in one fragment are four mutations. */
function countFields(set: SelectionSetNode, measure: Measure, path: readonly string[]): number {
  let count = 0;
  for (const selection of set.selections) {
    visit(measure);
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += countFields(selection.selectionSet, measure, path);
    else {
      const name = selection.name.value;
      const fragment = measure.fragments.get(name);
      if (fragment && !path.includes(name)) count += countFields(fragment.selectionSet, measure, [...path, name]);
    }
  }
  return count;
}

function visit(measure: Measure): void {
  if (++measure.visits > MAX_VISITS) throw new QueryTooComplex('its fragments repeat too often');
}

const withDefaults = (operation: OperationDefinitionNode, given: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const values: Record<string, unknown> = { ...given };
  for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
    if (values[variable.name.value] === undefined && defaultValue?.kind === Kind.INT)
      values[variable.name.value] = Number(defaultValue.value);
  return values;
};

function costOf(
  set: SelectionSetNode,
  parent: GraphQLCompositeType,
  measure: Measure,
  depth: number,
  path: readonly string[],
): number {
  if (depth > MAX_DEPTH) throw new QueryTooComplex(`deeper than ${MAX_DEPTH} levels`);
  let cost = 0;
  for (const selection of set.selections) {
    visit(measure);
    if (selection.kind === Kind.FIELD) cost += costOfField(selection, parent, measure, depth, path);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition ? measure.schema.getType(selection.typeCondition.name.value) : parent;
      if (isCompositeType(on)) cost += costOf(selection.selectionSet, on, measure, depth, path);
    } else {
      const fragment = measure.fragments.get(selection.name.value);
      if (!fragment || path.includes(selection.name.value)) continue; // validation reports both
      const on = measure.schema.getType(fragment.typeCondition.name.value);
      if (isCompositeType(on)) cost += costOf(fragment.selectionSet, on, measure, depth, [...path, selection.name.value]);
    }
    if (cost > MAX_COST) return cost;
  }
  return cost;
}

function costOfField(
  field: FieldNode,
  parent: GraphQLCompositeType,
  measure: Measure,
  depth: number,
  path: readonly string[],
): number {
  if (field.alias && ++measure.aliases > MAX_ALIASES) throw new QueryTooComplex(`more than ${MAX_ALIASES} aliases`);
  const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
  const type = definition && getNamedType(definition.type);
  if (!definition || !type || !field.selectionSet || !isCompositeType(type)) return 0.1;
  return 1 + itemsOf(field, definition, measure) * costOf(field.selectionSet, type, measure, depth + 1, path);
}

/** How many items the field may return: its page size where it has one, an estimate for plain lists, else one. */
function itemsOf(field: FieldNode, definition: GraphQLField<unknown, unknown>, measure: Measure): number {
  const type = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
  if (!definition.args.some((arg) => arg.name === 'first')) return isListType(type) ? LIST_ESTIMATE : 1;
  const asked =
    numberIn(field.arguments?.find((arg) => arg.name.value === 'first')?.value, measure.variables) ?? PAGE_SIZE_DEFAULT;
  if (asked > 10_000) throw new QueryTooComplex(`a page of ${asked}; at most ${PAGE_SIZE_MAX}`);
  const items = Math.min(Math.max(asked, 1), PAGE_SIZE_MAX);
  // Of a connection, the list of nodes below counts itself as LIST_ESTIMATE items.
  return isListType(type) ? items : Math.max(1, items / LIST_ESTIMATE);
}

function numberIn(value: ValueNode | undefined, variables: Readonly<Record<string, unknown>>): number | null {
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind === Kind.VARIABLE) {
    const given = variables[value.name.value];
    return typeof given === 'number' ? given : null;
  }
  return null;
}

/** The limits as a plug-in: after parsing and validating, before execution. */
export const queryLimits: ApolloServerPlugin = {
  async requestDidStart({ schema }) {
    return {
      async didResolveOperation({ document, operation, request }) {
        if (operation) checkQuery(schema, document, operation, request.variables ?? {});
      },
    };
  },
};
