/** Presets that ship. */
export const presetNames = ['recommended', 'commercial-product', 'research', 'open-source-only', 'strict'] as const

/** The name of a preset. */
export type PresetName = (typeof presetNames)[number]
