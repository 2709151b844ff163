/** What the program in Electron reports, a line of JSON each. */
export type Report =
  | { readonly kind: 'met'; readonly way: string; readonly does: string }
  | {
      readonly kind: 'walked';
      readonly way: string;
      readonly steps: number;
      readonly strikes: number;
      readonly kinds: number;
      readonly looks: number;
      /** The most requests of any hour. */
      readonly busiestHour: number;
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'trouble'; readonly where: string; readonly why: string };
