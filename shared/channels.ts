/** The two IPC channels: calls go up, pushes come down. */
export const callChannel = 'luisterpost:call';
export const pushChannel = 'luisterpost:push';
