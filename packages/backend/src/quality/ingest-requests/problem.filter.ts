import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileStoreError } from '../../platform/files/errors.js';
import { LOGGER, type Logger } from '../../platform/telemetry/logger.js';
import { ImportRefused } from '../interactions/import-refused.js';
import { INGEST_PROBLEMS, IngestProblem } from './ingest-problem.js';

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly more?: object;
  readonly retryAfterSeconds?: number | undefined;
}

/** Answers every error as `application/problem+json` (RFC 9457) with a `code` that programs can act on. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { status, code, more, retryAfterSeconds } = this.problemOf(error, http.getRequest<FastifyRequest>());
    const reply = http.getResponse<FastifyReply>();
    if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds);
    if (status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply
      .code(status)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      // As text, because a serialised object would get the type application/json.
      .send(JSON.stringify({ type: `urn:vakwerk:problem:${code}`, title: code, status, code, ...more }));
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof IngestProblem) {
      const { problems, retryAfterSeconds } = error.more;
      return {
        status: INGEST_PROBLEMS[error.code],
        code: error.code,
        retryAfterSeconds,
        ...(problems && { more: { problems } }),
      };
    }
    if (error instanceof ImportRefused)
      return { status: 422, code: error.code, more: { part: error.part, details: error.details } };
    if (error instanceof HttpException) return { status: error.getStatus(), code: 'requestInvalid' };
    const status = (error as { statusCode?: unknown } | null)?.statusCode;
    if (status === 413) return { status, code: 'bodyTooLarge' };
    if (status === 415) return { status, code: 'mediaTypeUnsupported' };
    if (typeof status === 'number' && status >= 400 && status < 500) return { status, code: 'requestInvalid' };
    this.logger.error({ err: error, requestId: request.id }, 'ingest failed');
    if (error instanceof FileStoreError) return { status: 503, code: 'storageUnavailable', retryAfterSeconds: 60 };
    return { status: 500, code: 'internalError' };
  }
}
