/** One sentence that passes by: something was done. Loads the toast code at first use. */
export async function showNotice(message: string, close: string): Promise<void> {
  const { notifications } = await import('@mantine/notifications');
  notifications.show({ message, closeButtonProps: { 'aria-label': close } });
}
