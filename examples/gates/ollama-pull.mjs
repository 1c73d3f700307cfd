#!/usr/bin/env node
// Pulls a model with Ollama only when its license fits your policy.
//
//   OLLAMA_REGISTRY=https://<the registry that your Ollama pulls from> ollama-pull.mjs foobar:8b [what else ollama pull takes]
//
// The manifest of a model names each of its layers; those of licenses are small and are read first. They are judged by the policy of
// the folder you are in. Only then come the weights. FAIL_LEVEL=review stops at what a person should look at, too.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const { OLLAMA_REGISTRY: registry, FAIL_LEVEL: level = 'deny' } = process.env
const [model, ...rest] = process.argv.slice(2)
if (registry === undefined || model === undefined) fail('usage: OLLAMA_REGISTRY=https://<registry> ollama-pull.mjs <model>[:<tag>] [options of ollama pull]')

const [name, tag = 'latest'] = model.split(':')
const repository = `${registry}/v2/${name.includes('/') ? name : `library/${name}`}`
const manifest = await get(`${repository}/manifests/${tag}`)
const licenses = (JSON.parse(manifest).layers ?? []).filter(({ mediaType }) => mediaType === 'application/vnd.ollama.image.license')
if (licenses.length === 0) fail(`${model} has no license layer. Nothing was pulled.`)

const folder = mkdtempSync(join(tmpdir(), 'ollama-license-'))
let answer
try {
  for (const [at, { digest }] of licenses.entries()) writeFileSync(join(folder, `LICENSE-${at + 1}`), await get(`${repository}/blobs/${digest}`))
  answer = run('strings-attached', ['check', '--fail-level', level, folder])
} finally {
  rmSync(folder, { recursive: true })
}
process.exitCode = answer === 0 ? run('ollama', ['pull', model, ...rest]) : answer

async function get(url) {
  const response = await fetch(url).catch((error) => fail(`${url}: ${error.cause?.message ?? error.message}. Nothing was pulled.`))
  if (!response.ok) fail(`${url}: ${response.status} ${response.statusText}. Nothing was pulled.`)
  return response.text()
}

/** Runs a program and gives its exit code. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error !== undefined) {
    console.error(`${command} could not be started: ${error.message}`)
    return 2
  }
  return status ?? 2
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
