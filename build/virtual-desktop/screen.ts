/** The one screen of a virtual desktop, in pixels. */
export const screen = { width: 1280, height: 800 } as const;
