import { expect, test } from 'vitest';
import { controlFile } from '../../../build/package/fpm/deb.ts';
import { readPlan } from '../../../build/package/fpm/plan.ts';
import { specFile } from '../../../build/package/fpm/rpm.ts';

const shared = [
  ...['--after-install', '/made/after-install', '--after-remove', '/made/after-remove'],
  ...['--name', 'chat-presence', '--version', '1.0.0~beta.1', '--maintainer', 'Us <us@us.invalid>'],
  ...['--vendor', 'Us', '--url', 'https://us.invalid/', '--license', 'MIT', '--force', '-s', 'dir'],
  ...['-d', 'libnss3', '-d', 'libasound2t64 | libasound2'],
];
const contents = [
  '/made/app/=/opt/Chat Presence',
  '/made/menu=/usr/share/applications/chat-presence.desktop',
];
const debArguments = [
  ...['-t', 'deb', '--deb-compression', 'xz', '--deb-priority', 'optional', '--category', 'net'],
  ...['--architecture', 'amd64', '--package', '/out/a.deb', '--description', 'In short\n Told at length.'],
  ...['--deb-recommends', 'dbus-session-bus', ...shared, ...contents],
];
const rpmArguments = [
  ...['-t', 'rpm', '--rpm-os', 'linux', '--rpm-compression', 'xzmt', '--category', 'Internet'],
  ...['--architecture', 'x86_64', '--package', '/out/a.rpm', '--description', 'Told at length, 100% of it.'],
  ...['--rpm-summary', 'In short', ...shared, ...contents],
];

test('a Debian package is told of as its format has it', () => {
  expect(controlFile(readPlan(debArguments), '1234')).toBe(
    [
      'Package: chat-presence',
      'Version: 1.0.0~beta.1',
      'Architecture: amd64',
      'Maintainer: Us <us@us.invalid>',
      'Installed-Size: 1234',
      'Depends: libnss3, libasound2t64 | libasound2',
      'Recommends: dbus-session-bus',
      'Section: net',
      'Priority: optional',
      'Homepage: https://us.invalid/',
      'Description: In short',
      ' Told at length.',
      '',
    ].join('\n'),
  );
});

test('an RPM package does what its scripts say after removing only when no newer version took its place', () => {
  const scripts = { afterInstall: '#!/bin/bash\necho "100%"', afterRemove: '#!/bin/bash\nrm -f /usr/bin/it' };
  const spec = specFile(readPlan(rpmArguments), scripts, '/made/laid out');
  expect(spec).toContain('%post -p /bin/bash\n#!/bin/bash\necho "100%%"\n');
  expect(spec).toContain('%postun -p /bin/bash\n[ "$1" -eq 0 ] || exit 0\n#!/bin/bash\nrm -f /usr/bin/it\n');
  expect(spec).toContain('Told at length, 100%% of it.');
  expect(spec).toContain('"/opt/Chat Presence"\n"/usr/share/applications/chat-presence.desktop"\n');
  expect(spec).toContain("cp -a '/made/laid out/.'");
});

test.each([
  [[...debArguments, '--deb-systemd', 'it.service'], /--deb-systemd/],
  [debArguments.map((each) => (each === 'deb' ? 'pacman' : each)), /only deb and rpm/],
  [[...debArguments, '/made/nowhere'], /does not say where it goes/],
  [debArguments.filter((each) => each !== '--name'), /--name/],
])('a command line that would leave something out of the package is refused', (argv, why) => {
  expect(() => readPlan(argv)).toThrow(why);
});
