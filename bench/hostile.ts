/** Scans folders that mean harm with the built command and prints what each cost. Run it with `npx tsx bench/hostile.ts` after `npm run build`. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostileFolders } from '../test/metadata/hostile-files.ts'

const wanted = process.argv.slice(2).join(' ')

for (const [what, { make, says }] of Object.entries(hostileFolders)) {
  if (!what.includes(wanted)) continue
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    make(folder)
    const { seconds, megabytes, out } = await scan(folder)
    const faults = [...(says === undefined || says.test(out) ? [] : [`does not say ${says}`]), ...(isUnsafe(out) ? ['acts on the terminal'] : [])]
    console.log(
      `${seconds.toFixed(2).padStart(6)} s of work ${megabytes.toFixed(0).padStart(5)} MB  ${what}${faults.length === 0 ? '' : `: ${faults.join(', ')}\n${out.slice(0, 500)}`}`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Whether there is anything but line ends that a terminal acts on. */
function isUnsafe(out: string): boolean {
  return /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/.test(out)
}

function scan(folder: string): Promise<{ readonly seconds: number; readonly megabytes: number; readonly out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/cli/index.js', 'model', folder], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let kilobytes = 0
    let ticks = 0
    const look = setInterval(() => {
      try {
        kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0))
        const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
        // Time in which the processor worked for it, in hundredths of a second: other work on the machine does not count.
        ticks = Math.max(ticks, Number(fields[11]) + Number(fields[12]))
      } catch {
        // It has just ended, or this system has no such files.
      }
    }, 10)
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', () => {
      clearInterval(look)
      resolve({ seconds: ticks / 100, megabytes: kilobytes / 1024, out })
    })
  })
}
