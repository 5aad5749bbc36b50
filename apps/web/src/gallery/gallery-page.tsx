import { Page } from '../ui/page';

export const GalleryPage = () => <Page title="Gallery">{null}</Page>;
