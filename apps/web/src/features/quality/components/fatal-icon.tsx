import { IconAlertOctagon } from '@tabler/icons-react';

export const FatalIcon = () => <IconAlertOctagon size={18} stroke={1.75} aria-hidden="true" />;
