/** Addresses with a version or variant in them: hosts that keep many licenses under one scheme. */
export const addressPatterns: readonly (readonly [pattern: RegExp, name: (parts: readonly string[]) => string])[] = [
  [
    /^creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)(?:\/([a-z]{2,3})(?=\/|$))?/,
    ([kind, version, port]) => `cc ${kind} ${version}${port === undefined || port.length !== 2 ? '' : ` ${port}`}`,
  ],
  [/^creativecommons\.org\/licenses\/([a-z-]+)\/?$/, ([kind]) => `cc ${kind}`],
  [/^creativecommons\.org\/publicdomain\/zero\b/, () => 'CC0-1.0'],
  [/^creativecommons\.org\/publicdomain\/mark\b/, () => 'CC-PDM-1.0'],
  [/^gnu\.org\/licen[sc]es\/(?:old-licenses\/)?((?:a|l)?gpl|fdl)-?v?(\d(?:\.\d)?)?/, ([kind, version]) => `${kind === 'fdl' ? 'gfdl' : kind} ${version ?? ''}`],
  [/^gnu\.org\/(?:copyleft|licen[sc]es)\/((?:lesser|gpl|agpl|fdl))\b/, ([kind]) => (kind === 'lesser' ? 'lgpl' : kind === 'fdl' ? 'gfdl' : kind!)],
  [/^apache\.org\/licen[sc]es\/license-(\d\.\d)/, ([version]) => `apache ${version}`],
  [/^(?:opensource\.org|choosealicense\.com|spdx\.org|tldrlegal\.com)\/licen[sc]es?\/([a-z0-9.+-]+?)(?:\.html|\.php|\.json|\.txt)?\/?$/, ([id]) => id!],
  [/^mozilla\.org\/(?:[a-z-]+\/)?mpl\/(\d\.\d)/, ([version]) => `mpl ${version}`],
  [/^eclipse\.org\/legal\/epl-v?(\d)-?(\d)/, ([major, minor]) => `epl ${major}.${minor}`],
  [/^eclipse\.org\/legal\/epl-(\d\.\d)/, ([version]) => `epl ${version}`],
  [/^opendatacommons\.org\/licen[sc]es\/(by|odbl|pddl)\b/, ([kind]) => (kind === 'by' ? 'odc by' : kind!)],
  [/^boost\.org\/license_1_0/, () => 'BSL-1.0'],
  [/^unlicense\.org\/?/, () => 'Unlicense'],
  [/^mit-license\.org\/?/, () => 'MIT'],
  [/^(?:scripts\.sil\.org\/ofl|openfontlicense\.org)/, () => 'OFL-1.1'],
]
