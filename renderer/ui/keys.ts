/** Whether this is a Mac, where Command takes the place of Ctrl. */
export const isMac = navigator.userAgent.includes('Mac OS');
