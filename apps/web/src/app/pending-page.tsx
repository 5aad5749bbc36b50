import { LoadingRows } from '../ui/loading-rows';

export const PendingPage = () => <LoadingRows count={4} />;
