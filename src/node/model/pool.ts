import { Worker } from 'node:worker_threads'
import worker from '#packed-worker'
import type { ModelFile } from '../../model/model.ts'
import type { ModelFiles } from './walk.ts'

/** Workers that read models beside each other. */
export interface Pool {
  readonly read: (model: ModelFiles) => Promise<readonly ModelFile[]>
  readonly close: () => Promise<void>
}

interface Task {
  readonly model: ModelFiles
  readonly resolve: (files: readonly ModelFile[]) => void
  readonly reject: (error: Error) => void
}

/**
 * Starts workers, each when there is work for it.
 *
 * @param jobs how many at most, 1 or more
 */
export function openPool(jobs: number, cache?: string): Pool {
  const waiting: Task[] = []
  const idle: Worker[] = []
  /** What each worker is at; workers that are idle are at nothing. */
  const busy = new Map<Worker, Task>()
  let count = 0
  const start = (): Worker => {
    const started = new Worker(worker.path, { workerData: { cache } })
    count++
    started.on('message', (files: readonly ModelFile[]) => {
      const task = busy.get(started)
      busy.delete(started)
      idle.push(started)
      task?.resolve(files)
      next()
    })
    const lose = (error: Error): void => {
      const task = busy.get(started)
      busy.delete(started)
      if (idle.includes(started)) idle.splice(idle.indexOf(started), 1)
      started.removeAllListeners()
      started.on('error', () => {})
      count--
      task?.reject(error)
      next()
    }
    started.on('error', lose)
    started.on('exit', (code) => lose(new Error(`it ended with code ${code}`)))
    return started
  }
  const next = (): void => {
    while (waiting.length > 0) {
      const free = idle.pop() ?? (count < jobs ? start() : undefined)
      if (free === undefined) return
      const task = waiting.shift()!
      busy.set(free, task)
      free.postMessage(task.model)
    }
  }
  return {
    read: (model) =>
      new Promise((resolve, reject) => {
        waiting.push({ model, resolve, reject })
        next()
      }),
    close: async () => {
      const all = [...idle, ...busy.keys()]
      for (const each of all) each.removeAllListeners()
      await Promise.all(all.map((each) => each.terminate()))
    },
  }
}
