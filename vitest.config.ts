import { defineConfig } from 'vitest/config'

// A first test may wait for all patterns to be compiled, on a machine that is busy with other things.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } })
