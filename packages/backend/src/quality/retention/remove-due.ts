import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import {
  RETENTION_CLASSES,
  type RetentionClass,
  retentionCutoff,
  retentionDue,
} from '@vakwerk/domain/quality/interactions/retention-due';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { DeleteMarked } from './delete-marked.js';
import { DeletionRepository } from './deletion.repository.js';
import type { KeptRow } from './kept-items.js';
import { RetentionRepository } from './retention.repository.js';

export interface RemoveDueRequest {
  readonly jobId: string;
  /** The clock of a test; otherwise now. */
  readonly now?: Date;
}
export type Removed = Readonly<Record<RetentionClass | 'held', number>>;

const AT_ONCE = 200;

/**
 * Removes what is past its days. A file is first marked (row and waveform gone, file on a list), then deleted, then proven; each step
 * is its own transaction, so a worker that is killed anywhere leaves work and never an orphan. Doing it twice removes nothing twice.
 */
@Injectable()
export class RemoveDue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly retention: RetentionRepository,
    private readonly deletions: DeletionRepository,
    private readonly marked: DeleteMarked,
    private readonly live: Live,
  ) {}

  /** @throws Error at the end, naming what did not go; the rest went */
  async run(actor: SystemActor, { jobId, now = new Date() }: RemoveDueRequest): Promise<Removed> {
    const moment = { now, jobId };
    const removed = { audio: 0, transcript: 0, evaluation: 0, held: 0 };
    const failures: string[] = [];
    const attempt = async (what: string, work: () => Promise<boolean>): Promise<number> => {
      try {
        return (await work()) ? 1 : 0;
      } catch (error) {
        failures.push(`${what}: ${(error as Error).message}`);
        return 0;
      }
    };
    for (const pending of await this.unitOfWork.run(actor, () => this.deletions.listPending()))
      removed.audio += await attempt(`file of recording ${pending.id}`, async () => {
        await this.marked.finish(actor, pending, moment);
        return true;
      });
    const { rules, timeZone } = await this.unitOfWork.run(actor, async () => ({
      rules: (await this.retention.rules()).rules,
      timeZone: await this.retention.timeZone(),
    }));
    for (const name of RETENTION_CLASSES) {
      const days = rules[name];
      if (days === null) continue;
      for await (const page of this.pages(actor, name, retentionCutoff(days, now, timeZone))) {
        const rows = new Map(page.map((row) => [row.id, row]));
        for (const { id, heldBy, dueAt } of retentionDue(page, rules, now, timeZone)) {
          const row = rows.get(id);
          if (heldBy !== null || !row) removed.held += 1;
          else removed[name] += await attempt(`${name} ${id}`, () => this.remove(actor, { ...row, dueAt }, moment));
        }
      }
    }
    if (removed.audio + removed.transcript + removed.evaluation > 0) await this.announce(actor);
    if (failures.length > 0) throw new Error(failures.join('\n'));
    return removed;
  }

  private async *pages(actor: SystemActor, name: RetentionClass, cutoff: Date): AsyncIterable<KeptRow[]> {
    for (let last: KeptRow | null = null; ; ) {
      const after = last;
      const page: KeptRow[] = await this.unitOfWork.run(actor, () =>
        this.retention.listStartedBefore(name, cutoff, after, AT_ONCE),
      );
      yield page;
      last = page.at(-1) ?? null;
      if (page.length < AT_ONCE) return;
    }
  }

  private async remove(
    actor: SystemActor,
    item: KeptRow & { dueAt: Date },
    moment: { now: Date; jobId: string },
  ): Promise<boolean> {
    const { class: name } = item;
    if (name === 'audio') {
      const marked = await this.unitOfWork.run(actor, async () =>
        (await this.deletions.mayStillGo(item)) ? this.deletions.markAudio(item, moment) : null,
      );
      if (marked) await this.marked.finish(actor, marked, moment);
      return marked !== null;
    }
    return this.unitOfWork.run(actor, async () =>
      (await this.deletions.mayStillGo(item)) ? this.deletions.removeRow(name, item, moment) : false,
    );
  }

  private announce(actor: SystemActor): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      await this.live.announce('interactions');
      await this.live.announce('evaluations');
    });
  }
}
