import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Public } from '@vakwerk/backend/platform/auth/allow';
import { Database } from '@vakwerk/backend/platform/database/database';

/** Liveness: the process answers. Readiness: it can reach the database, and is not on its way out. */
@Controller('health')
export class HealthController {
  private ending = false;

  constructor(private readonly database: Database) {}

  @Public()
  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Public()
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    if (this.ending) throw new ServiceUnavailableException({ status: 'ending' });
    try {
      await this.database.dataSource.query('SELECT 1');
      return { status: 'ready' };
    } catch {
      throw new ServiceUnavailableException({ status: 'no database' });
    }
  }

  /** From now on a load balancer sends its requests elsewhere. */
  endReadiness(): void {
    this.ending = true;
  }
}
