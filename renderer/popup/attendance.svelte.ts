/** Whether the person is at the list: with the pointer over it, or the keyboard in it. */
export interface Attendance {
  readonly isThere: boolean;
  /** What the list has to tell. */
  readonly events: {
    readonly onpointerenter: () => void;
    readonly onpointerleave: () => void;
    readonly onfocusout: (event: FocusEvent) => void;
  };
  /** Something in it has the focus now. */
  focused(element: HTMLElement): void;
  /** What is no longer seen is left. */
  hidden(): void;
}

/** Begins with nobody there. Where only a click left the focus, the keyboard is not in it. */
export function attendanceOf(): Attendance {
  let pointed = $state(false);
  let keyed = $state(false);
  return {
    get isThere() {
      return pointed || keyed;
    },
    events: {
      onpointerenter: () => (pointed = true),
      onpointerleave: () => (pointed = false),
      onfocusout({ currentTarget, relatedTarget }) {
        if (!(currentTarget as HTMLElement).contains(relatedTarget as Node | null)) keyed = false;
      },
    },
    focused: (element) => (keyed = element.matches(':focus-visible')),
    hidden: () => (pointed = keyed = false),
  };
}
