// Starts the worker from source: the entry of a worker must be plain JavaScript, and what it imports may be TypeScript from then on.
import { register } from 'tsx/esm/api'

register()
await import('../src/node/model/worker.ts')
