/** Writes the sample report of the README anew. */
import { rewriteReadme, withSample } from './readme.ts'

rewriteReadme(withSample)
