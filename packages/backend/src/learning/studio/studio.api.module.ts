import { Module } from '@nestjs/common';
import { LearningModule } from '../learning.module.js';
import { MediaUploadController } from '../media/media-upload.controller.js';
import { AuthorCourseResolver } from './author-course.resolver.js';
import { BrowseCoursesResolver } from './browse-courses.resolver.js';

/** What authors may ask over the wire. */
@Module({
  imports: [LearningModule],
  controllers: [MediaUploadController],
  providers: [AuthorCourseResolver, BrowseCoursesResolver],
})
export class StudioApiModule {}
