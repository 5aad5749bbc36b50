import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AssignCourse, ImportCourse, ImportPackage, LaunchPackage, SavePackageRun } from '@vakwerk/backend/learning/index';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { homePackage } from '../content/home-package.js';
import { actorOf, daysAgo, type House } from './house.js';

const STEP = 'home-package';
const MINUTE_MS = 60_000;

/** One course made elsewhere as a step of a course: some have finished it, one stopped on its third page, others have yet to begin. */
export async function seedPackages(house: House): Promise<void> {
  const { product, organisation, organisationId } = house;
  const system = { kind: 'system', organisationId } as const;
  const { bytes } = homePackage(organisation.language);
  const folder = await mkdtemp(join(tmpdir(), 'vakwerk-demo-'));
  try {
    const path = join(folder, 'home.zip');
    await writeFile(path, bytes);
    const upload = { path, fileName: 'veilig-bellen-vanuit-huis.zip', packageId: null };
    const { packageId } = await product.get(ImportPackage).run(system, upload);
    const file = { code: 'calling-from-home', content: courseWith(packageId), files: [], publish: true };
    const { courseId } = await product.get(ImportCourse).run(system, file);
    await seedRuns(house, courseId);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function seedRuns(house: House, courseId: string): Promise<void> {
  const { product, people, actors, now, organisationId } = house;
  const agents = people.filter(({ hidden, key }) => hidden && actors.has(key)).slice(-4);
  for (const [index, { key }] of agents.entries()) {
    const actor = actorOf(house, key);
    const at = daysAgo(now, 6 - index);
    const order = { courseId, personId: actor.personId, dueOn: null, reason: 'own' as const };
    const { assignmentId } = await product.get(AssignCourse).run(actor, order, at);
    if (index === agents.length - 1) continue;
    const done = index > 0;
    const { sittingId } = await product.get(LaunchPackage).run(actor, { assignmentId, stepId: STEP, itemId: null }, at);
    const changes = {
      'cmi.core.lesson_status': done ? 'passed' : 'incomplete',
      'cmi.core.lesson_location': done ? '5' : '3',
      'cmi.core.session_time': done ? '0000:03:20' : '0000:01:10',
      'cmi.core.exit': done ? '' : 'suspend',
      ...(done
        ? {
            'cmi.core.score.raw': '100',
            'cmi.interactions.0.id': 'who-listens',
            'cmi.interactions.0.student_response': 'b',
            'cmi.interactions.0.result': 'correct',
          }
        : {}),
    };
    const report = { sequence: 1, changes, finished: true, left: true };
    await product
      .get(SavePackageRun)
      .run(
        { organisationId, personId: actor.personId, language: actor.language },
        sittingId,
        report,
        new Date(at.getTime() + 4 * MINUTE_MS),
      );
  }
}

const courseWith = (packageId: string): CourseContent => ({
  title: { nl: 'Veilig bellen vanuit huis', en: 'Calling safely from home' },
  summary: {
    nl: 'Zo houd je gesprekken van klanten voor jezelf, ook thuis.',
    en: 'How to keep calls of customers to yourself, at home too.',
  },
  modules: [
    {
      id: 'home-1',
      title: { nl: 'Thuis aan de telefoon', en: 'On the phone at home' },
      objective: {
        nl: 'Je kunt thuis bellen zonder dat iemand meeluistert.',
        en: 'You can call at home without anyone listening in.',
      },
      skillIds: ['privacy'],
      optional: false,
      prerequisiteModuleIds: [],
      steps: [
        {
          kind: 'package',
          id: STEP,
          title: { nl: 'De cursus', en: 'The course' },
          required: true,
          introduction: { nl: 'Vier korte bladzijden en één vraag.', en: 'Four short pages and one question.' },
          packageId,
          doneWhen: 'passed',
          minutes: 4,
        },
      ],
    },
  ],
});
