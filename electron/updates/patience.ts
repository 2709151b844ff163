/** What a feed says is short: what has not come in so long will not. ms */
export const feedPatienceMs = 30_000;

/** Nothing of a file came for so long while it was waited for: it will not come. ms */
export const filePatienceMs = 120_000;
