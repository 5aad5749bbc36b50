import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ApiScope } from './api-key.entity.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { hashApiKey } from './api-key-text.js';

export interface ApiClient {
  readonly organisationId: string;
  readonly apiKeyId: string;
  readonly scopes: readonly ApiScope[];
}

/** How long an answer is believed: a revoked key is out within a second. */
const BELIEVED_MS = 1_000;
const TOUCHED_MS = 60_000;

/** Finds whose key this is, and notes to the minute when it was last used. */
@Injectable()
export class AuthenticateApiKey {
  private readonly believed = new Map<string, { readonly client: ApiClient; readonly until: number }>();
  private readonly touched = new Map<string, number>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeyRepository,
  ) {}

  async run(key: string, now: Date = new Date()): Promise<ApiClient | null> {
    const keyHash = hashApiKey(key);
    const known = this.believed.get(keyHash);
    if (known && known.until > now.getTime()) return known.client;
    this.believed.delete(keyHash);
    const found = await this.unitOfWork.runAsSystem(() => this.keys.findOpen(keyHash));
    if (!found) return null;
    const client: ApiClient = { organisationId: found.organisationId, apiKeyId: found.id, scopes: found.scopes };
    // Only keys that exist are remembered, so nobody can fill this memory.
    this.believed.set(keyHash, { client, until: now.getTime() + BELIEVED_MS });
    await this.touch(client, now);
    return client;
  }

  private async touch({ organisationId, apiKeyId }: ApiClient, now: Date): Promise<void> {
    if (now.getTime() - (this.touched.get(apiKeyId) ?? 0) < TOUCHED_MS) return;
    this.touched.set(apiKeyId, now.getTime());
    await this.unitOfWork.run({ organisationId }, () => this.keys.touch(apiKeyId));
  }
}
