/** Something we were asked for and can't do as it was asked; its message is the sentence to show. */
export class Refusal extends Error {}
