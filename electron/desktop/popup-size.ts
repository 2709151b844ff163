/** The popup's size where there is room for it, in display points. */
export const popupSize = { width: 360, height: 560 };
