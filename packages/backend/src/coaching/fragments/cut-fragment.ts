import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { fragmentState } from '@vakwerk/domain/coaching/lesson-fragment';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { StoreLentSound } from '../../learning/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { cutRecording } from '../../platform/files/audio/probe-recording.js';
import { FileStore } from '../../platform/files/file-store.js';
import { makeOwnFolder, SPOOL_FOLDER } from '../../platform/files/own-folder.js';
import { Live } from '../../platform/live/live.js';
import { ReadCallSound } from '../../quality/index.js';
import { LessonFragmentRepository } from './lesson-fragment.repository.js';

@Injectable()
export class CutFragment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fragments: LessonFragmentRepository,
    private readonly calls: ReadCallSound,
    private readonly files: FileStore,
    private readonly store: StoreLentSound,
    private readonly live: Live,
  ) {}

  /**
   * Makes the sound that was lent: the stretch alone, in a file of its own. Does nothing when it was taken back meanwhile, or is there.
   * Decoding holds no transaction: whoever takes the loan back in those seconds does not wait, and is asked again before it is kept.
   */
  async run(actor: SystemActor, fragmentId: string, now: Date = new Date()): Promise<void> {
    const source = await this.unitOfWork.run(actor, async () => {
      const fragment = await this.toCut(fragmentId, now);
      // Removed since: there is nothing left to lend.
      const call = fragment && (await this.calls.stored(fragment.interactionId));
      return call && { storageKey: call.storageKey, startMs: fragment.startMs, endMs: fragment.endMs };
    });
    if (!source) return;
    const { bytes, durationSeconds } = await this.cut(source.storageKey, source);
    await this.unitOfWork.run(actor, async () => {
      const fragment = await this.toCut(fragmentId, now);
      if (!fragment) return;
      const mediaId = await this.store.run(bytes, fragment.until, now);
      await this.fragments.change(fragment.id, { mediaId, durationSeconds });
      await this.live.announce('coaching', [fragment.agentId, fragment.askedById]);
    });
  }

  private async toCut(fragmentId: string, now: Date) {
    const fragment = await this.fragments.lock(fragmentId);
    return fragment && !fragment.mediaId && fragmentState(fragment, now) === 'given' ? fragment : null;
  }

  private async cut(storageKey: string, span: { readonly startMs: number; readonly endMs: number }) {
    await makeOwnFolder(SPOOL_FOLDER);
    const [whole, piece] = [0, 1].map(() => join(SPOOL_FOLDER, `${randomUUID()}.upload`)) as [string, string];
    try {
      const { stream } = await this.files.openRange(storageKey);
      await pipeline(stream, createWriteStream(whole, { flags: 'wx', mode: 0o600 }));
      const { durationSeconds } = await cutRecording(whole, { span, target: piece });
      return { bytes: await readFile(piece), durationSeconds };
    } finally {
      for (const path of [whole, piece]) await rm(path, { force: true });
    }
  }
}
