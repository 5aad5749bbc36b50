import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ApiScope } from '../api-keys/api-key.entity.js';
import { readApiKey } from '../api-keys/api-key-text.js';
import { type ApiClient, AuthenticateApiKey } from '../api-keys/authenticate-api-key.js';
import { IngestProblem } from './ingest-problem.js';
import { RateLimit } from './rate-limit.js';

/** Decides by its key whether a request of another system is let in; before a byte of its body counts. */
@Injectable()
export class AdmitClient {
  constructor(
    private readonly authenticate: AuthenticateApiKey,
    private readonly limit: RateLimit,
  ) {}

  /** @throws IngestProblem keyMissing | keyUnknown | scopeMissing | tooManyRequests */
  async run(request: Pick<FastifyRequest, 'headers' | 'ip'>, scope: ApiScope): Promise<ApiClient> {
    const key = readApiKey(request.headers.authorization);
    const client = key === null ? null : await this.authenticate.run(key);
    if (!client) {
      const wait = this.limit.takeWrong(request.ip);
      if (wait > 0) throw new IngestProblem('tooManyRequests', { retryAfterSeconds: wait });
      throw new IngestProblem(request.headers.authorization ? 'keyUnknown' : 'keyMissing');
    }
    if (!client.scopes.includes(scope)) throw new IngestProblem('scopeMissing');
    const wait = this.limit.takeOf(client.apiKeyId);
    if (wait > 0) throw new IngestProblem('tooManyRequests', { retryAfterSeconds: wait });
    return client;
  }
}
