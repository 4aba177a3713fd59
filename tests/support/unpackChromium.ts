import bundled from '@sparticuz/chromium'

// Unpacks the Chromium of the package into the temporary folder of this process.
await bundled.executablePath()
