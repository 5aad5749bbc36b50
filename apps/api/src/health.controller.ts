import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Public } from '@vakwerk/backend/platform/auth/allow';
import { Database } from '@vakwerk/backend/platform/database/database';

/** Liveness: the process answers. Readiness: it can reach the database. */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Public()
  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Public()
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    try {
      await this.database.dataSource.query('SELECT 1');
      return { status: 'ready' };
    } catch {
      throw new ServiceUnavailableException({ status: 'no database' });
    }
  }
}
