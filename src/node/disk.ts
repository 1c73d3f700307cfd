/** What is read of the disk, by promises: `node:fs/promises` takes longer to load than a license takes to read. */
import { stat as asking, readdir as listing, readFile as reading } from 'node:fs'
import { promisify } from 'node:util'

export const readdir = promisify(listing)
export const readFile = promisify(reading)
export const stat = promisify(asking)
