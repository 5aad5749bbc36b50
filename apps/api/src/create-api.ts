import 'reflect-metadata';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AUTHENTICATOR, type Authenticator } from '@vakwerk/backend/platform/auth/authenticator';
import { addRequestHooks } from '@vakwerk/backend/platform/auth/request-hooks';
import type { Config } from '@vakwerk/backend/platform/config/config';
import { acceptUploads } from '@vakwerk/backend/platform/files/accept-uploads';
import { guardQuestions } from '@vakwerk/backend/platform/graphql/guard-questions';
import { addKnownDocuments } from '@vakwerk/backend/platform/graphql/known-documents';
import type { Logger } from '@vakwerk/backend/platform/telemetry/logger';
import { RequestTimes } from '@vakwerk/backend/platform/telemetry/request-times';
import { answerWithProblems } from '@vakwerk/backend/quality/ingest-requests/answer-with-problems';
import { ApiModule } from './api.module.js';

const BODY_LIMIT = 1_048_576;

/** Builds the api without opening the database or a port: the schema printer and the tests need no more. */
export async function createApi(config: Config, logger: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: config.TRUSTED_PROXIES, bodyLimit: BODY_LIMIT });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config, logger), adapter, {
    logger: false,
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(cookie as never);
  await acceptUploads(fastify as never);
  answerWithProblems(fastify as never);
  guardQuestions(fastify as never, config.APP_ORIGIN, BODY_LIMIT);
  addRequestHooks(fastify as never, app.get<Authenticator>(AUTHENTICATOR), config.APP_ORIGIN);
  app.get(RequestTimes).addTo(fastify as never);
  addKnownDocuments(fastify as never, config.PERSISTED_DOCUMENTS ?? null, config.NODE_ENV === 'production');
  return app;
}
