import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../telemetry/logger.js';

const TOLD = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'QUERY_TOO_COMPLEX',
  'TIMEOUT',
  'IDEMPOTENCY_KEY_REUSED',
  'BAD_REQUEST',
]);

/** Expected errors are told as they are; a bug is logged with an id, and the caller gets the id and nothing else. */
export const maskError =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.code ?? '');
    const { stacktrace: _hidden, http: _status, ...extensions } = formatted.extensions ?? {};
    if (TOLD.has(code)) return { ...formatted, extensions };
    const original = error instanceof GraphQLError ? unwrapResolverError(error) : error;
    if (isMalformedId(original)) return { ...formatted, message: 'That is not an id.', extensions: { code: 'BAD_USER_INPUT' } };
    const requestId = randomUUID();
    logger.error(
      {
        requestId,
        error: original instanceof Error ? original.message : String(original),
        stack: original instanceof Error ? original.stack : undefined,
      },
      'request failed',
    );
    return {
      message: 'Something went wrong on our side.',
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  };

/** PostgreSQL's "invalid text representation": an `ID` argument that is no UUID reached a query. It can match nothing. */
const isMalformedId = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '22P02';
