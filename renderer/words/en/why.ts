export const why = {
  title: 'Why was I (not) told?',
};
