import { Injectable } from '@nestjs/common';
import { Live } from '../../platform/live/live.js';
import { CourseMediaRepository } from './course-media.repository.js';

@Injectable()
export class EndLentSound {
  constructor(
    private readonly media: CourseMediaRepository,
    private readonly live: Live,
  ) {}

  /** From now on nobody hears it, in whatever course it is. Inside the caller's unit of work. */
  async run(mediaId: string, now: Date): Promise<void> {
    const media = await this.media.find(mediaId);
    if (!media?.heardUntil || media.heardUntil <= now) return;
    await this.media.change(mediaId, { heardUntil: now });
    await this.live.announce('learning');
  }
}
