import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const parseInstant = (value: unknown): Date => {
  const at = new Date(String(value));
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(value) || Number.isNaN(at.getTime()))
    throw new GraphQLError('An instant looks like 2026-11-24T13:00:00Z.');
  return at;
};

/** An instant, ISO 8601 in UTC. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant, ISO 8601 in UTC.';
  parseValue = parseInstant;
  serialize = (value: unknown): string => (value instanceof Date ? value : new Date(String(value))).toISOString();
  parseLiteral = (node: ValueNode): Date => parseInstant(node.kind === Kind.STRING ? node.value : null);
}
