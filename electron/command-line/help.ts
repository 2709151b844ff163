/** What `--help` prints. English only, as all of the command line is but for sentences of the app. */
export const helpText = `Usage: chat-presence [option]

Without an option Chat Presence starts; where it runs already, its list opens.

  --hidden         start without a window, as at sign-in to the computer, wherever
                   there is a tray
  --status         say how many are present, from the Chat Presence that runs
  --once           look once with the account in the environment (SUPEROFFICE_...),
                   print everybody, and end; needs no display and no running app
  --policy FILE    follow this policy too, where the organisation's own leaves
                   something open; not with --status
  --json           with --status or --once: print one JSON object
  --version        print the version
  --help           print this

Answers go to the standard output, all else to the standard error.

Exit codes:
  0  done
  1  a fault of Chat Presence itself
  2  an option or a variable that cannot be used; --once: a policy file
  3  --status: Chat Presence does not run
  4  --once: SuperOffice refuses the sign-in, or does not let this user look
  5  SuperOffice can't be reached or is in trouble, or Chat Presence does not answer

chat-presence://open as a link opens the list.`;
