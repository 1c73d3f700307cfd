import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { version } from '../package.json'
import { commands } from '../src/cli/commands/index.ts'
import { isLicenseFileName } from '../src/node/license-file-names.ts'
import { inFolder } from './cli/command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const WEAPONS = 'SPDX-License-Identifier: MIT\nYou must not use the model for weapons.\n'
const policy = { 'strings-attached.yaml': 'use: { fields: [weapons], actions: [] }\n' }

/** Puts programs of these names in front of all others; `strings-attached` is the one of this repository. */
function withPrograms(folder: string, programs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const own = `#!/bin/sh\nexec "${root}node_modules/.bin/tsx" --tsconfig "${root}tsconfig.json" "${root}src/cli/index.ts" "$@"\n`
  for (const [name, script] of Object.entries({ 'strings-attached': own, ...programs })) writeFileSync(join(bin, name), script, { mode: 0o755 })
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
}

describe.skipIf(process.platform === 'win32')('the action', () => {
  const action = parse(read('action.yml'))
  const [step] = action.runs.steps
  /** Runs the step as a runner does: inputs put in, everything else as it stands. */
  const runAction = (folder: string, inputs: Readonly<Record<string, string>>) => {
    const values: Record<string, string> = Object.fromEntries(Object.entries(action.inputs as Record<string, { default: string }>).map(([name, each]) => [name, each.default]))
    const env = Object.fromEntries(
      Object.entries(step.env as Record<string, string>).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: string) => ({ ...values, ...inputs })[input] ?? 'NO SUCH INPUT').replace(/\$\{\{ github\.action_path \}\}/, root),
      ]),
    )
    // In place of npx: tells which package was asked for, and runs the program of this repository.
    const npx =
      '#!/bin/sh\n[ "$1" = --yes ] && [ "$2" = --package ] && [ "$4" = -- ] && [ "$5" = strings-attached ] || exit 99\necho "package: $3" >&2\nshift 5\nexec strings-attached "$@"\n'
    return spawnSync('bash', ['-c', step.run], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...withPrograms(folder, { npx }), GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), ...env },
    })
  }

  it('is a composite action whose step uses every input, and whose options are ones of check', async () => {
    expect(action.runs.using).toBe('composite')
    expect(step.shell).toBe('bash')
    expect(Object.values(step.env as Record<string, string>).flatMap((value) => /inputs\.([\w-]+)/.exec(value)?.[1] ?? [])).toEqual(Object.keys(action.inputs))
    const options = Object.keys((await commands.check!.load()).options)
    for (const [, option] of (step.run as string).matchAll(/ --([a-z-]+)/g)) expect([...options, 'yes', 'package']).toContain(option)
  })
  it('runs the version that it is, marks lines, writes a summary and SARIF, and fails on a denial', () => {
    const folder = inFolder({ ...policy, 'my models/LICENSE': WEAPONS, 'other/LICENSE': WEAPONS })
    const { status, stdout, stderr } = runAction(folder, { paths: 'my models\n\nother\n', sarif: 'out.sarif' })
    expect({ status, stderr }).toEqual({ status: 1, stderr: `package: strings-attached@${version}\n` })
    expect(stdout).toContain('::error file=my models/LICENSE,line=2')
    expect(readFileSync('summary.md', 'utf8')).toMatch(/^## License check\n\n2 files: 2 denied/)
    expect(JSON.parse(readFileSync('out.sarif', 'utf8')).runs[0].results).toHaveLength(2)
  })
  it('takes a tarball, another policy, the fail level, a baseline and models', () => {
    const folder = inFolder({
      ...policy,
      'm/README.md': '---\nlicense: mit\n---\n',
      'p.yaml': 'rules: [{ kind: license, license: MIT, verdict: deny }]\n',
      'b.json': '{ "schemaVersion": 1, "deny": {}, "review": {} }',
    })
    const inputs = { paths: 'm', policy: 'p.yaml', models: 'true', baseline: 'b.json', package: './x.tgz' }
    expect(runAction(folder, inputs)).toMatchObject({ status: 1, stderr: 'package: ./x.tgz\n', stdout: expect.stringContaining('m/README.md,line=2') })
  })
  it('may report and never fail', () => {
    const folder = inFolder({ ...policy, LICENSE: WEAPONS })
    expect(runAction(folder, { 'fail-level': 'never' })).toMatchObject({ status: 0, stdout: expect.stringContaining('::error') })
  })
})

describe('the hooks', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly { id: string; entry: string; files?: string; exclude?: string }[]

  it('run this version, with a command and options that there are', async () => {
    for (const { entry } of hooks) {
      const [npx, yes, program, command, ...options] = entry.split(' ')
      expect([npx, yes, program]).toEqual(['npx', '--yes', `strings-attached@${version}`])
      expect(Object.keys((await commands[command!]!.load()).options).map((name) => `--${name}`)).toEqual(expect.arrayContaining(options))
    }
  })
  it('are run for the files that a scan takes for licenses, and for no others', () => {
    const pattern = (source: string) => new RegExp(source.replace('(?i)', ''), 'i')
    const { files, exclude } = hooks[0]!
    const names =
      'LICENSE LICENCE license.txt LICENSE.md LICENSE-MODEL MODEL_LICENSE MODEL_LICENSE.md my-license.txt UNLICENSE COPYING COPYING.LESSER NOTICE NOTICE.txt USE_POLICY.md Use-Policy acceptable_use.txt EULA Terms terms-of-use.md COPYRIGHT licensee.txt relicensed noticeable.md terminal.md copyingmachine README.md main.py license.ts license.json licenses.yaml model.safetensors'.split(
        ' ',
      )
    const taken = (path: string) => pattern(files!).test(path) && !pattern(exclude!).test(path)
    for (const name of names) for (const folder of ['', 'a/b/']) expect([`${folder}${name}`, taken(`${folder}${name}`)]).toEqual([`${folder}${name}`, isLicenseFileName(name)])
    expect(taken('a/LICENSES/acme')).toBe(true)
  })
})

describe.skipIf(process.platform === 'win32')('the gate before hf download', () => {
  /** In place of hf: "downloads" from the folder `hub`, and notes what it was asked. */
  const hf =
    '#!/bin/sh\necho "$@" >> asked\n[ "$1" = download ] || exit 99\nrepository=$2\ninclude= target=\nwhile [ $# -gt 0 ]; do case $1 in --include) include=$2;; --local-dir) target=$2;; esac; shift; done\nif [ -n "$include" ]; then cd "hub/$repository"; for file in $include; do [ -e "$file" ] && cp "$file" "$target/"; done; exit 0; fi\necho weights\n'
  const gate = (files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
    const folder = inFolder({ ...policy, ...files })
    return spawnSync(join(root, 'examples/gates/hf-download.sh'), ['acme/foobar', '--revision', 'v2'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...withPrograms(folder, { hf }), ...env },
    })
  }

  it('opens for a license that fits, and gives hf what it was given', () => {
    expect(gate({ 'hub/acme/foobar/LICENSE': 'SPDX-License-Identifier: MIT\n' })).toMatchObject({ status: 0, stdout: expect.stringMatching(/weights\n$/) })
    expect(readFileSync('asked', 'utf8').trim().split('\n').at(-1)).toBe('download acme/foobar --revision v2')
  })
  it('opens for a tag that fits, without a text', () => {
    expect(gate({ 'hub/acme/foobar/README.md': '---\nlicense: apache-2.0\n---\n' })).toMatchObject({ status: 0, stdout: expect.stringMatching(/weights\n$/) })
  })
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, number]>([
    ['a license that is denied', { 'hub/acme/foobar/License.txt': WEAPONS }, {}, 1],
    ['a use policy that is denied', { 'hub/acme/foobar/USE_POLICY.md': WEAPONS, 'hub/acme/foobar/LICENSE': 'SPDX-License-Identifier: MIT\n' }, {}, 1],
    ['what is for review, when asked to', { 'hub/acme/foobar/LICENSE': 'You must not use the model commercially.\n' }, { FAIL_LEVEL: 'review' }, 1],
    ['no license at all', { 'hub/acme/foobar/config.json': '{}' }, {}, 2],
  ])('stays shut for %s', (_, files, env, status) => {
    const answer = gate(files, env)
    expect({ status: answer.status, weights: answer.stdout.includes('weights') }).toEqual({ status, weights: false })
  })
})

describe.skipIf(process.platform === 'win32')('the gate before ollama pull', () => {
  const gate = async (layers: Readonly<Record<string, string>>, args: readonly string[] = ['foobar:8b']) => {
    const folder = inFolder(policy)
    const server = createServer(({ url }, response) => {
      if (url === '/v2/library/foobar/manifests/8b')
        response.end(
          JSON.stringify({
            layers: [
              { mediaType: 'application/vnd.ollama.image.model', digest: 'sha256:weights' },
              ...Object.keys(layers).map((digest) => ({ mediaType: 'application/vnd.ollama.image.license', digest })),
            ],
          }),
        )
      else {
        const text = layers[url?.replace('/v2/library/foobar/blobs/', '') ?? '']
        response.statusCode = text === undefined ? 404 : 200
        response.end(text ?? '')
      }
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const env = { ...withPrograms(folder, { ollama: '#!/bin/sh\necho "$@" > pulled\n' }), OLLAMA_REGISTRY: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
    const child = spawn(process.execPath, [join(root, 'examples/gates/ollama-pull.mjs'), ...args], { cwd: folder, env })
    let err = ''
    child.stderr.on('data', (data) => void (err += data))
    const status = await new Promise((resolve) => child.on('close', resolve))
    server.close()
    return { status, err, pulled: existsSync('pulled') ? readFileSync('pulled', 'utf8').trim() : null }
  }

  it('opens for a license that fits', async () => {
    expect(await gate({ 'sha256:a': 'SPDX-License-Identifier: MIT\n' }, ['foobar:8b', '--insecure'])).toMatchObject({ status: 0, pulled: 'pull foobar:8b --insecure' })
  })
  it('stays shut when one of two licenses is denied', async () => {
    expect(await gate({ 'sha256:a': 'SPDX-License-Identifier: MIT\n', 'sha256:b': WEAPONS })).toMatchObject({ status: 1, pulled: null })
  })
  it('stays shut without a license, and for a model that is not there', async () => {
    expect(await gate({})).toMatchObject({ status: 2, pulled: null, err: 'foobar:8b has no license layer. Nothing was pulled.\n' })
    expect(await gate({}, ['foobar:70b'])).toMatchObject({ status: 2, pulled: null, err: expect.stringContaining('404') })
  })
})
