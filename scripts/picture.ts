// Draws which folder imports which, as measured, into ARCHITECTURE.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { architectureWithPicture } from './architecturePicture.ts'

const before = readFileSync('ARCHITECTURE.md', 'utf8')
writeFileSync('ARCHITECTURE.md', architectureWithPicture(before))
