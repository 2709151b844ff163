import { preferenceDomain } from '../../electron/settings/managed-preferences.ts';
import { element, xmlFile } from './xml.ts';

const doctype =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';

/** A configuration profile for macOS by which these fields become managed preferences. */
export function configurationProfile(policy: Readonly<Record<string, unknown>>): string {
  const payload = {
    PayloadType: 'com.apple.ManagedClient.preferences',
    PayloadVersion: 1,
    PayloadIdentifier: `${preferenceDomain}.policy.preferences`,
    PayloadUUID: '6F1B0E56-6C1D-4B0B-9C53-7A1D1B3F0C02',
    PayloadContent: { [preferenceDomain]: { Forced: [{ mcx_preference_settings: policy }] } },
  };
  const profile = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `${preferenceDomain}.policy`,
    PayloadUUID: '6F1B0E56-6C1D-4B0B-9C53-7A1D1B3F0C01',
    PayloadDisplayName: 'Chat Presence',
    PayloadDescription: 'What your organisation fixes of Chat Presence.',
    PayloadScope: 'System',
    PayloadContent: [payload],
  };
  return xmlFile(element('plist', { version: '1.0' }, [plistOf(profile)]), [doctype]);
}

function plistOf(value: unknown): string {
  if (typeof value === 'string') return element('string', {}, value);
  if (typeof value === 'number') return element('integer', {}, String(value));
  if (typeof value === 'boolean') return element(String(value), {});
  if (Array.isArray(value)) return element('array', {}, value.map(plistOf));
  return element(
    'dict',
    {},
    Object.entries(value as object).flatMap(([key, each]) => [element('key', {}, key), plistOf(each)]),
  );
}
