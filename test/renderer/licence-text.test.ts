import { expect, test } from 'vitest';
import { flowing } from '../../renderer/settings/about/licence-text.ts';

test('a paragraph that was broken for print flows on, and ends where it ended', () => {
  const text = [
    'The MIT License (MIT)',
    '',
    'Permission is hereby granted, free of charge, to any person obtaining a copy',
    'of this software and associated documentation files (the "Software"), to deal',
    'in it.',
    '',
    'THE SOFTWARE IS PROVIDED "AS IS".',
  ];
  expect(flowing(text.join('\r\n'))).toBe(
    [
      'The MIT License (MIT)',
      '',
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in it.',
      '',
      'THE SOFTWARE IS PROVIDED "AS IS".',
    ].join('\n'),
  );
});

test.each([
  'Copyright (c) 2013 Somebody\nCopyright (c) 2014 Another',
  'Redistributions have to carry all of the following conditions:\n* Neither the name\n1. Nor this',
  'A line that is long enough to have been broken for print\n    and one that is set in',
])('what was ended on purpose stays so: %j', (text) => {
  expect(flowing(text)).toBe(text);
});
