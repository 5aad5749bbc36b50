import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextResponseForOperation,
  GraphQLRequestListener,
} from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import {
  BREAK,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  OperationTypeNode,
  typeFromAST,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** What is known of a document: how often it was seen, its compiled form, or that it must never be compiled. */
type Knowledge = { readonly seen: number } | CompiledQuery | 'never';

const ARGUMENTS_COMPILED_RIGHT = new Set<string>([Kind.VARIABLE, Kind.INT, Kind.BOOLEAN, Kind.ENUM]);

/** graphql-jit is right about one query operation with plain scalar or enum variables and no object literals; the rest is left alone. */
function mayCompile(schema: GraphQLSchema, document: DocumentNode): boolean {
  const operations = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1 || operations[0]?.operation !== OperationTypeNode.QUERY) return false;
  let right = true;
  const refuse = () => {
    right = false;
    return BREAK;
  };
  visit(document, {
    VariableDefinition(definition) {
      const type = getNamedType(typeFromAST(schema, definition.type as never));
      return type && (isSpecifiedScalarType(type) || isEnumType(type)) ? undefined : refuse();
    },
    ObjectValue: refuse,
    Argument(argument) {
      return ARGUMENTS_COMPILED_RIGHT.has(argument.value.kind) ? undefined : refuse();
    },
    Field(field) {
      return field.name.value.startsWith('__') && field.name.value !== '__typename' ? refuse() : undefined;
    },
  });
  return right;
}

/** graphql-jit lets a throwing resolveType end the process: make it an ordinary error. */
function guardAbstractTypes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type) || !type.resolveType) continue;
    const original = type.resolveType;
    type.resolveType = async (...args) => {
      try {
        return await original(...args);
      } catch {
        return undefined;
      }
    };
  }
}

/**
 * Nest gives every field of an object type a resolver that reads the property of the same name. Without it both ways of executing
 * read that property themselves, and compiled code needs no closures for each leaf of the answer.
 */
function removePropertyReaders(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (isPropertyReader(field)) field.resolve = undefined;
  }
}

/** Asked of Nest's own function alone: other resolvers must not run here. One with another property or a default stays. */
function isPropertyReader({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (resolve?.name !== 'rootFieldResolver') return false;
  const read = resolve as (root: object) => unknown;
  const value = {};
  return read({ [name]: value }) === value && read({}) === undefined;
}

/**
 * Runs a query that was seen before by compiled code instead of walking it field by field: less than half of Apollo's own cost.
 * A query that gives errors runs again by graphql-js, which words them exactly; queries have no side effects.
 * `compiled-execution.test.ts` compares both.
 */
export function compiledExecution(): ApolloServerPlugin {
  const known = new WeakMap<DocumentNode, Knowledge>();
  let schema: GraphQLSchema;

  function compiled(document: DocumentNode): CompiledQuery | null {
    const knowledge = known.get(document) ?? { seen: 0 };
    if (knowledge === 'never') return null;
    if ('query' in knowledge) return knowledge;
    if (knowledge.seen === 0) {
      known.set(document, { seen: 1 });
      return null;
    }
    const query = mayCompile(schema, document) ? compileQuery(schema, document) : null;
    known.set(document, query && isCompiledQuery(query) ? query : 'never');
    return query && isCompiledQuery(query) ? query : null;
  }

  const listener: GraphQLRequestListener<BaseContext> = {
    async responseForOperation(context: GraphQLRequestContextResponseForOperation<BaseContext>) {
      const query = compiled(context.document);
      if (!query || (context.request.operationName && context.operationName !== context.request.operationName)) return null;
      const result = await query.query(undefined, context.contextValue, context.request.variables ?? {});
      if (result.errors) return null;
      return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: result as never } };
    },
  };

  return {
    async serverWillStart(server) {
      schema = server.schema;
      guardAbstractTypes(schema);
      removePropertyReaders(schema);
    },
    async requestDidStart() {
      return listener;
    },
  };
}
